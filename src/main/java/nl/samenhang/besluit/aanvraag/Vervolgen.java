package nl.samenhang.besluit.aanvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a decision about help that runs: on the word of the household, or by ourselves (Wmo 2015
 * art. 2.3.9 and 2.3.10).
 */
@Service
@Transactional
public class Vervolgen {

    private final Aanvragen aanvragen;
    private final AanvraagRepository repository;
    private final Voorzieningen voorzieningen;

    private final Clock clock;

    Vervolgen(
            Aanvragen aanvragen,
            AanvraagRepository repository,
            Voorzieningen voorzieningen,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.voorzieningen = voorzieningen;
        this.clock = clock;
    }

    /** Opens an application with one line about this help; of two at once the second is refused. */
    public Aanvraag begin(VoorzieningId id, NieuwVervolg nieuw) {
        voorzieningen.hold(id);
        var hulp = voorzieningen.get(id);
        refuse(hulp, nieuw.soort())
                .ifPresent(
                        reden -> {
                            throw new Refusal("soort", reden);
                        });
        return aanvragen.receive(
                new NieuweAanvraag(
                        hulp.gezin(),
                        nieuw.aanvrager(),
                        nieuw.dag(),
                        nieuw.wijze(),
                        hulp.inwoner(),
                        hulp.wet(),
                        nieuw.vraag(),
                        Optional.of(new Vervolg(nieuw.soort(), id)),
                        false));
    }

    /**
     * Decides again on what was asked before (Awb art. 7:11 lid 2): a line for each line of a law
     * of the asker, about the help that was given on it, or new where nothing was given.
     */
    public Aanvraag reconsider(AanvraagId oud) {
        repository.lock(oud);
        var eerder = aanvragen.get(oud);
        var eigen = aanvragen.ownWetten();
        var regels = aanvragen.regels(oud).stream().filter(r -> eigen.contains(r.wet())).toList();
        if (regels.isEmpty()) {
            throw new Refusal(Tekst.of("aanvraag.fout.wet"));
        }
        var eerste = regels.getFirst();
        var nieuw =
                aanvragen.receive(
                        new NieuweAanvraag(
                                eerder.gezin(),
                                eerder.aanvrager(),
                                LocalDate.now(clock),
                                Aanvraagwijze.AMBTSHALVE,
                                eerste.inwoner(),
                                eerste.wet(),
                                eerste.vraag(),
                                change(eerste),
                                false));
        regels.stream()
                .skip(1)
                .forEach(
                        regel ->
                                aanvragen.add(
                                        nieuw.id(),
                                        regel.inwoner(),
                                        regel.wet(),
                                        regel.vraag(),
                                        change(regel),
                                        false));
        return nieuw;
    }

    /**
     * To change the help that was given on a line; empty when nothing was given. Refused when
     * somebody decides on that help already.
     */
    private Optional<Vervolg> change(Aanvraagregel regel) {
        var vervolg = given(regel);
        vervolg.map(Vervolg::voorziening)
                .ifPresent(
                        hulp -> {
                            voorzieningen.hold(hulp);
                            if (repository.isFollowed(hulp)) {
                                throw new Refusal(Tekst.of("aanvraag.vervolg.fout.loopt-al"));
                            }
                        });
        return vervolg;
    }

    private Optional<Vervolg> given(Aanvraagregel regel) {
        return voorzieningen.of(regel.gezin()).stream()
                .filter(hulp -> !hulp.isVervallen())
                .filter(
                        hulp ->
                                hulp.herkomst()
                                        .filter(h -> h.regel().equals(regel.id().value()))
                                        .isPresent())
                .map(hulp -> new Vervolg(Vervolg.Soort.HERZIENING, hulp.id()))
                .findFirst();
    }

    private Optional<Tekst> refuse(Voorziening hulp, Vervolg.Soort soort) {
        if (hulp.herkomst().isEmpty()) {
            return refusal("geen-besluit");
        }
        if (hulp.isVervallen()) {
            return refusal("vervallen");
        }
        if (repository.isFollowed(hulp.id())) {
            return refusal("loopt-al");
        }
        return soort == Vervolg.Soort.VERLENGING && hulp.periode().tot().isEmpty()
                ? refusal("geen-einde")
                : Optional.empty();
    }

    private static Optional<Tekst> refusal(String reden) {
        return Optional.of(Tekst.of("aanvraag.vervolg.fout." + reden));
    }
}
