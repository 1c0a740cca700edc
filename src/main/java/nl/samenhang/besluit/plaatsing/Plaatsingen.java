package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.plek.Bezettingsreden;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Placements in a file: who lives where and why, whether it fits, and moving on. */
@Service
@Transactional
public class Plaatsingen {

    private final PlaatsingRepository plaatsingen;
    private final Plaatsingswerk werk;
    private final Plekken plekken;
    private final Wachtvragen wachtvragen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plaatsingen(
            PlaatsingRepository plaatsingen,
            Plaatsingswerk werk,
            Plekken plekken,
            Wachtvragen wachtvragen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.werk = werk;
        this.plekken = plekken;
        this.wachtvragen = wachtvragen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Plaatsing> of(GezinId gezin) {
        return plaatsingen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Plaatsing get(PlaatsingId id) {
        return plaatsingen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What who lives there and who gives the help said about it. */
    @Transactional(readOnly = true)
    public List<Match> matches(PlaatsingId id) {
        return plaatsingen.matches(id);
    }

    /**
     * Somebody comes to live at a place. Who lives at another one leaves it on the same day, for a
     * reason that is written down: a re-placement.
     */
    public PlaatsingId place(NieuwePlaatsing nieuw) {
        toegang.requireAccess(nieuw.gezin());
        plaatsingen.lock(nieuw.inwoner());
        var gezin = gezinnen.get(nieuw.gezin());
        if (gezin.lidOn(nieuw.inwoner(), today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("plaatsing.fout.geen-lid"));
        }
        plaatsingen.running(nieuw.inwoner()).ifPresent(nu -> leave(nu, nieuw));
        var bezetting =
                plekken.occupy(nieuw.plek(), Periode.from(nieuw.van()), Bezettingsreden.PLAATSING);
        var plaatsing =
                Plaatsing.begin(
                        nieuw, gezin.team(), plekken.get(nieuw.plek()), bezetting.id(), ik());
        plaatsingen.insert(plaatsing);
        nieuw.wachtvraag().ifPresent(id -> wachtvragen.serve(id, nieuw.inwoner(), nieuw.van()));
        werk.begun(plaatsing, naam(plaatsing));
        changed(plaatsing);
        events.publishEvent(new PlaatsingBegun(plaatsing, naam(plaatsing)));
        return plaatsing.id();
    }

    /** Who lives there or who gives the help says whether it fits. */
    public void answer(PlaatsingId id, Match match) {
        var plaatsing = running(id);
        if (today().isBefore(plaatsing.van())) {
            throw new Refusal(Tekst.of("plaatsing.fout.nog-niet", plaatsing.van()));
        }
        if (matches(id).stream().anyMatch(m -> m.partij() == match.partij())) {
            throw new Refusal("partij", Tekst.of("plaatsing.fout.al-gezegd"));
        }
        plaatsingen.insert(plaatsing, match);
        if (matches(id).size() == Matchpartij.values().length) {
            werk.settled(plaatsing);
        }
        if (match.antwoord() == Matchantwoord.NEE) {
            werk.doesNotFit(plaatsing, naam(plaatsing));
        }
        changed(plaatsing);
        events.publishEvent(new MatchAnswered(plaatsing, naam(plaatsing)));
    }

    /** Somebody leaves a place without going to another one. */
    public void end(PlaatsingId id, Plaatsing.Einde einde) {
        close(running(id), einde);
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
        changed(plaatsing);
        events.publishEvent(new PlaatsingEnded(plaatsing, naam(plaatsing)));
    }

    private Plaatsing running(PlaatsingId id) {
        plaatsingen.lock(get(id).inwoner());
        var plaatsing = get(id);
        toegang.requireAccess(plaatsing.gezin());
        if (!plaatsing.isRunning()) {
            throw new Refusal(Tekst.of("plaatsing.fout.geeindigd"));
        }
        return plaatsing;
    }

    private void changed(Plaatsing plaatsing) {
        log.changed(plaatsing.id().onderwerp(), List.of(plaatsing.inwoner()));
    }

    private String naam(Plaatsing plaatsing) {
        return inwoners.get(plaatsing.inwoner()).aanspreeknaam();
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
