package nl.samenhang.besluit.wachtvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waiting for help in a file: since when, what helps meanwhile, and when it takes too long. */
@Service
@Transactional
public class Wachtvragen {

    private final WachtvraagRepository vragen;
    private final HulpRepository hulp;
    private final Wachtwerk werk;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wachtvragen(
            WachtvraagRepository vragen,
            HulpRepository hulp,
            Wachtwerk werk,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vragen = vragen;
        this.hulp = hulp;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a family: what is open first, then the newest. */
    @Transactional(readOnly = true)
    public List<Wachtvraag> of(GezinId gezin) {
        return vragen.of(gezin);
    }

    /**
     * Whom to call about waits by another law, of which the asker may know no more (Wmo 2015 art.
     * 5.1.1 lid 4, Jeugdwet art. 7.3.11).
     */
    @Transactional(readOnly = true)
    public List<String> elders(GezinId gezin) {
        var bekend = of(gezin).stream().map(Wachtvraag::id).toList();
        return vragen.beside(gezin, bekend).stream()
                .distinct()
                .map(wie -> medewerkers.find(wie).map(Medewerker::naam).orElse("-"))
                .toList();
    }

    @Transactional(readOnly = true)
    public Wachtvraag get(WachtvraagId id) {
        return vragen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public List<Overbrugging> overbruggingen(WachtvraagId id) {
        return hulp.overbruggingen(id);
    }

    /** What the experts were asked, the newest first. */
    @Transactional(readOnly = true)
    public List<Expertvraag> expertvragen(WachtvraagId id) {
        return hulp.expertvragen(id);
    }

    /** Somebody waits for help. */
    public WachtvraagId begin(NieuweWachtvraag nieuw) {
        toegang.requireAccess(nieuw.gezin());
        Wachtregels.check(nieuw, gezinnen.get(nieuw.gezin()), of(nieuw.gezin()), today());
        var vraag =
                new Wachtvraag(
                        WachtvraagId.next(),
                        nieuw.gezin(),
                        nieuw.inwoner(),
                        nieuw.soort(),
                        nieuw.wet(),
                        nieuw.vraag(),
                        nieuw.sinds(),
                        werk.uiterlijk(nieuw.sinds()),
                        ik(),
                        Optional.empty(),
                        Optional.empty());
        vragen.insert(vraag);
        werk.begun(vraag);
        changed(vraag);
        events.publishEvent(new WachtvraagOpened(vraag, naam(vraag)));
        return vraag.id();
    }

    /** Something helps while the person waits. */
    public void bridge(WachtvraagId id, String wat, String wie, Periode periode) {
        var vraag = open(id);
        hulp.insert(vraag, new Overbrugging(Ids.next(), wat, wie, periode));
        changed(vraag);
        events.publishEvent(new OverbruggingRecorded(vraag, naam(vraag), wat));
    }

    /** The regional team of experts is asked to think along. */
    public void escalate(WachtvraagId id, String wat) {
        var vraag = open(id);
        if (asked(id).isPresent()) {
            throw new Refusal(Tekst.of("wachtvraag.fout.al-gevraagd"));
        }
        var aan = new Expertvraag(Ids.next(), wat, today(), ik(), Optional.empty());
        hulp.insert(vraag, aan);
        vragen.asked(id, today());
        werk.asked(vraag, naam(vraag), aan);
        changed(vraag);
        events.publishEvent(new ExpertteamAsked(vraag, naam(vraag)));
    }

    /** What the experts advised. */
    public void advise(WachtvraagId id, String advies, String adviseur) {
        var vraag = open(id);
        var gesteld =
                asked(id).orElseThrow(() -> new Refusal(Tekst.of("wachtvraag.fout.niet-gevraagd")));
        hulp.advise(gesteld, new Expertvraag.Advies(advies, adviseur, today()));
        werk.advised(id);
        changed(vraag);
        events.publishEvent(new ExpertteamAdvised(vraag, naam(vraag)));
    }

    /** The wait is over, because the help began or for another reason. */
    public void end(WachtvraagId id, Wachtvraag.Einde einde) {
        if (einde.op().isAfter(today())) {
            throw new Refusal("op", Tekst.of("wachtvraag.fout.op-toekomst"));
        }
        close(open(id), einde);
    }

    /** The help for which this person waited begins on this day, which may still come. */
    public void serve(WachtvraagId id, InwonerId wie, LocalDate dag) {
        var vraag = open(id);
        if (!vraag.inwoner().equals(wie)) {
            throw new Refusal("wachtvraag", Tekst.of("wachtvraag.fout.ander"));
        }
        close(vraag, new Wachtvraag.Einde(Wachteinde.BEGONNEN, dag, ""));
    }

    private void close(Wachtvraag vraag, Wachtvraag.Einde einde) {
        if (einde.op().isBefore(vraag.sinds())) {
            throw new Refusal("op", Tekst.of("wachtvraag.fout.einde-voor-begin", vraag.sinds()));
        }
        if (einde.hoe() != Wachteinde.BEGONNEN && einde.reden().isBlank()) {
            throw new Refusal("reden", Tekst.of("wachtvraag.fout.reden"));
        }
        vragen.end(vraag.id(), einde);
        werk.ended(vraag.id());
        changed(vraag);
        events.publishEvent(new WachtvraagEnded(get(vraag.id()), naam(vraag)));
    }

    private Optional<Expertvraag> asked(WachtvraagId id) {
        return hulp.expertvragen(id).stream().filter(Expertvraag::isOpen).findFirst();
    }

    private Wachtvraag open(WachtvraagId id) {
        vragen.lock(id);
        var vraag = get(id);
        toegang.requireAccess(vraag.gezin());
        if (!vraag.isOpen()) {
            throw new Refusal(Tekst.of("wachtvraag.fout.geeindigd"));
        }
        return vraag;
    }

    private void changed(Wachtvraag vraag) {
        log.changed(vraag.id().onderwerp(), List.of(vraag.inwoner()));
    }

    private String naam(Wachtvraag vraag) {
        return inwoners.get(vraag.inwoner()).aanspreeknaam();
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
