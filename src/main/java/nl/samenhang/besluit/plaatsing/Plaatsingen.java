package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.netwerk.plek.Bezettingsreden;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Placements in a file: who lives where and why, and moving on. */
@Service
@Transactional
public class Plaatsingen {

    private final PlaatsingRepository plaatsingen;
    private final Verblijven verblijven;
    private final Plaatsingswerk werk;
    private final Plaatsingspost post;
    private final Plekken plekken;
    private final Wachtvragen wachtvragen;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Clock clock;

    Plaatsingen(
            PlaatsingRepository plaatsingen,
            Verblijven verblijven,
            Plaatsingswerk werk,
            Plaatsingspost post,
            Plekken plekken,
            Wachtvragen wachtvragen,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.verblijven = verblijven;
        this.werk = werk;
        this.post = post;
        this.plekken = plekken;
        this.wachtvragen = wachtvragen;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** Of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Plaatsing> of(GezinId gezin) {
        return plaatsingen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Plaatsing get(PlaatsingId id) {
        return verblijven.get(id);
    }

    /** Where else the file says that the person lives: there is one too many then. */
    @Transactional(readOnly = true)
    public List<Plaatsing> beside(Plaatsing plaatsing) {
        return plaatsingen.running(plaatsing.inwoner()).stream()
                .filter(_ -> plaatsing.isRunning())
                .filter(ander -> !ander.id().equals(plaatsing.id()))
                .toList();
    }

    /**
     * Somebody comes to live at a place. Who lives at another one leaves it on the same day, for a
     * reason that is written down: a re-placement. Who lives at two places according to the file
     * leaves the wrong one first.
     */
    public PlaatsingId place(NieuwePlaatsing nieuw) {
        toegang.requireAccess(nieuw.gezin());
        plaatsingen.lock(nieuw.inwoner());
        var gezin = gezinnen.get(nieuw.gezin());
        if (gezin.lidOn(nieuw.inwoner(), today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("plaatsing.fout.geen-lid"));
        }
        var nu = plaatsingen.running(nieuw.inwoner());
        if (nu.size() > 1) {
            throw new Refusal("inwoner", Tekst.of("plaatsing.fout.woont-dubbel"));
        }
        nu.forEach(een -> leave(een, nieuw));
        var bezetting =
                plekken.occupy(nieuw.plek(), Periode.from(nieuw.van()), Bezettingsreden.PLAATSING);
        var plaatsing =
                Plaatsing.begin(
                        nieuw, gezin.team(), plekken.get(nieuw.plek()), bezetting.id(), ik());
        plaatsingen.insert(plaatsing);
        nieuw.wachtvraag().ifPresent(id -> wachtvragen.serve(id, nieuw.inwoner(), nieuw.van()));
        var naam = verblijven.naam(plaatsing);
        werk.begun(plaatsing, naam);
        verblijven.tell(new PlaatsingBegun(plaatsing, naam));
        return plaatsing.id();
    }

    /** Somebody leaves a place without going to another one. */
    public void end(PlaatsingId id, Plaatsing.Einde einde) {
        close(verblijven.take(id), einde);
    }

    private void leave(Plaatsing nu, NieuwePlaatsing nieuw) {
        var reden =
                nieuw.vorige()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "vorigEinde",
                                                Tekst.of(
                                                        "plaatsing.fout.woont-al",
                                                        nu.plek().naam())));
        close(nu, new Plaatsing.Einde(reden.hoe(), nieuw.van(), reden.woorden()));
    }

    private void close(Plaatsing plaatsing, Plaatsing.Einde einde) {
        if (einde.tot().isBefore(plaatsing.van())) {
            throw new Refusal("tot", Tekst.of("plaatsing.fout.einde-voor-begin", plaatsing.van()));
        }
        plaatsingen.end(plaatsing.id(), einde);
        var nooit = einde.hoe() == Plaatsingseinde.NIET_BEGONNEN;
        plekken.release(plaatsing.bezetting(), nooit ? plaatsing.van() : einde.tot());
        werk.ended(plaatsing);
        var over = plaatsingen.running(plaatsing.inwoner());
        if (over.size() == 1) {
            werk.livesOnce(over.getFirst());
        }
        post.ended(plaatsing);
        verblijven.tell(new PlaatsingEnded(plaatsing, verblijven.naam(plaatsing)));
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
