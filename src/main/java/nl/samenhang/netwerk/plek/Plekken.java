package nl.samenhang.netwerk.plek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of places: what there is, what is free and when, and taking a bed. */
@Service
@Transactional
public class Plekken {

    private final PlekRepository plekken;
    private final BezettingRepository bezettingen;
    private final Aanbieders aanbieders;
    private final Clock clock;

    Plekken(
            PlekRepository plekken,
            BezettingRepository bezettingen,
            Aanbieders aanbieders,
            Clock clock) {
        this.plekken = plekken;
        this.bezettingen = bezettingen;
        this.aanbieders = aanbieders;
        this.clock = clock;
    }

    /** All of them, by kind and name. */
    @Transactional(readOnly = true)
    public List<Plek> all() {
        return plekken.all();
    }

    @Transactional(readOnly = true)
    public Plek get(PlekId id) {
        return plekken.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Where it is; empty when nobody wrote it down or who asks may not know it. */
    @Transactional(readOnly = true)
    public Optional<String> adres(PlekId id) {
        return plekken.adres(id);
    }

    /**
     * The places that fit and have a bed free for good: first those that said they can handle all
     * that is asked, then by the day on which they are free.
     */
    @Transactional(readOnly = true)
    public List<VrijePlek> search(Plekvraag vraag) {
        return plekken.free(vraag, today()).stream()
                .filter(vrij -> vrij.plek().geschikt().fits(vraag))
                .map(
                        vrij ->
                                new VrijePlek(
                                        vrij.plek(),
                                        vrij.vanaf(),
                                        vrij.plek().geschikt().unknown(vraag.punten())))
                .sorted(
                        Comparator.comparingInt((VrijePlek p) -> p.onbekend().size())
                                .thenComparing(VrijePlek::vanaf))
                .toList();
    }

    /** Adds a place or changes what is known of it. */
    public void save(Plek plek, Optional<String> adres) {
        if (aanbieders.find(plek.aanbieder()).isEmpty()) {
            throw new Refusal("aanbieder", Tekst.of("plek.fout.aanbieder"));
        }
        plekken.lock(plek.id());
        if (bezettingen.isTakenAbove(plek.id(), plek.bedden(), today())) {
            throw new Refusal("bedden", Tekst.of("plek.fout.bed-bezet"));
        }
        plekken.save(plek);
        plekken.saveAdres(plek, adres);
    }

    /** On which days beds of it are taken from today on. */
    @Transactional(readOnly = true)
    public List<Bezetting> bezettingen(PlekId id) {
        return bezettingen.of(id, today());
    }

    /** Takes a bed on these days; two who ask at once never get the same one. */
    public Bezetting occupy(PlekId id, Periode periode, Bezettingsreden reden) {
        plekken.lock(id);
        var plek = get(id);
        if (!plek.actief()) {
            throw new Refusal(Tekst.of("plek.fout.gestopt"));
        }
        if (periode.van().isBefore(plek.vrijVanaf())) {
            throw new Refusal("van", Tekst.of("plek.fout.te-vroeg", plek.vrijVanaf()));
        }
        if (periode.tot().filter(tot -> !tot.isAfter(periode.van())).isPresent()) {
            throw new Refusal("tot", Tekst.of("plek.fout.periode"));
        }
        var bed =
                bezettingen
                        .freeBed(plek, periode)
                        .orElseThrow(() -> new Refusal("van", Tekst.of("plek.fout.vol")));
        var nieuw = new Bezetting(BezettingId.next(), id, bed, periode, reden);
        bezettingen.insert(nieuw);
        return nieuw;
    }

    /**
     * The bed is free from this day on; when it was not taken before it, as if nobody ever took it.
     */
    public void release(BezettingId id, LocalDate tot) {
        var bezetting = bezettingen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        plekken.lock(bezetting.plek());
        if (bezetting.periode().tot().filter(tot::isAfter).isPresent()) {
            throw new Refusal("tot", Tekst.of("plek.fout.al-vrij"));
        }
        if (tot.isAfter(bezetting.periode().van())) {
            bezettingen.end(id, tot);
        } else {
            bezettingen.delete(id);
        }
    }

    /** The same for what the organisation itself wrote down; never for somebody of ours. */
    public void releaseOther(PlekId plek, BezettingId id, LocalDate tot) {
        var bezetting =
                bezettingen
                        .find(id)
                        .filter(b -> b.plek().equals(plek))
                        .orElseThrow(() -> new NotFound(id.onderwerp()));
        if (bezetting.reden() == Bezettingsreden.PLAATSING) {
            throw new Refusal(Tekst.of("plek.fout.plaatsing"));
        }
        release(id, tot);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
