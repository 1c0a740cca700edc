package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
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

/** Tracks of debt help, from asking to aftercare. */
@Service
@Transactional
public class Schuldhulpen {

    private final TrajectRepository trajecten;
    private final Schuldhulpwerk werk;
    private final Schuldbesluiten besluiten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schuldhulpen(
            TrajectRepository trajecten,
            Schuldhulpwerk werk,
            Schuldbesluiten besluiten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.werk = werk;
        this.besluiten = besluiten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a household: what runs first, then the newest. */
    @Transactional(readOnly = true)
    public List<Traject> of(GezinId gezin) {
        return trajecten.of(gezin);
    }

    /** In which this person is helped: what runs first, then the newest. */
    @Transactional(readOnly = true)
    public List<Traject> ofInwoner(InwonerId wie) {
        return trajecten.ofInwoner(wie);
    }

    /** Which tracks run in a file, for everybody who may open it; no more than that there are. */
    @Transactional(readOnly = true)
    public List<TrajectId> lopend(GezinId gezin) {
        return trajecten.lopend(gezin);
    }

    /** Whom to call about debt help in a file, for everybody who may open it. */
    @Transactional(readOnly = true)
    public List<String> helpers(GezinId gezin) {
        return trajecten.contacten(gezin).stream()
                .map(wie -> medewerkers.find(wie).map(Medewerker::naam).orElse("-"))
                .toList();
    }

    @Transactional(readOnly = true)
    public Traject get(TrajectId id) {
        return trajecten.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What was decided on the application; empty as long as that was not announced. */
    @Transactional(readOnly = true)
    public Optional<Toelating> toelating(Traject traject) {
        return besluiten.toelating(traject);
    }

    /** Somebody asks for help with debts; the clock of the first talk starts. */
    public TrajectId register(NieuwTraject nieuw) {
        toegang.requireAccess(nieuw.gezin());
        Trajectregels.check(nieuw, gezinnen.get(nieuw.gezin()), of(nieuw.gezin()), today());
        var traject =
                new Traject(
                        TrajectId.next(),
                        nieuw.gezin(),
                        nieuw.inwoner(),
                        nieuw.partner(),
                        new MedewerkerId(Contexts.current().actor()),
                        Fase.AANMELDING,
                        nieuw.gemeldOp(),
                        nieuw.dreiging(),
                        nieuw.hulpvraag(),
                        werk.gesprekUiterlijk(nieuw.dreiging(), nieuw.gemeldOp()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        trajecten.insert(traject);
        werk.registered(traject, naam(traject));
        changed(traject);
        events.publishEvent(new TrajectBegun(traject, naam(traject)));
        return traject.id();
    }

    /**
     * The first talk: from that day runs the clock of the decision (Wgs art. 4a lid 3), and the
     * resident was told in how many weeks there is a result.
     */
    public void talk(TrajectId id, LocalDate op, int weken, Bedrag beginschuld) {
        var traject = at(id, Fase.AANMELDING);
        Trajectregels.requireDay(op, traject.gemeldOp(), today());
        var aanvraag = besluiten.ask(traject, op);
        trajecten.talked(id, new Traject.Gesprek(op, weken, beginschuld, Optional.of(aanvraag)));
        werk.talked(traject);
        changed(traject);
    }

    /** The plan, for who was let in. */
    public void plan(TrajectId id, String tekst, Optional<Bedrag> voet, boolean ondernemer) {
        var traject = at(id, Fase.INTAKE);
        if (toelating(traject).filter(Toelating::toegelaten).isEmpty()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.niet-toegelaten"));
        }
        trajecten.planned(id, new Traject.Plan(today(), tekst, voet, ondernemer));
        changed(traject);
    }

    /** Income and spending are in balance. */
    public void stabilise(TrajectId id) {
        var traject = at(id, Fase.PLAN_VAN_AANPAK);
        trajecten.stable(id, today());
        changed(traject);
    }

    /** Debt help is over. When it is we who end it, that was decided on (Wgs art. 4a lid 6). */
    public void end(TrajectId id, Traject.Einde einde) {
        var traject = open(id);
        Trajectregels.requireDay(einde.op(), traject.gemeldOp(), today());
        Trajectregels.requireEnd(traject, einde, besluiten.isEnded(traject));
        besluiten.drop(traject, einde);
        trajecten.end(id, einde);
        werk.ended(traject, einde, naam(traject));
        changed(traject);
        events.publishEvent(new TrajectEnded(get(id), naam(traject)));
    }

    /** How it is some time after the end. */
    public void care(TrajectId id, String tekst) {
        trajecten.lock(id);
        var traject = get(id);
        toegang.requireAccess(traject.gezin());
        if (traject.fase() != Fase.UITSTROOM) {
            throw new Refusal(Tekst.of("schuldhulp.fout.fase"));
        }
        trajecten.caredFor(id, new Traject.Nazorg(today(), tekst));
        werk.caredFor(traject);
        changed(traject);
    }

    /** The track, held for who works on it; refused when it is over. */
    Traject open(TrajectId id) {
        trajecten.lock(id);
        var traject = get(id);
        toegang.requireAccess(traject.gezin());
        if (!traject.isOpen()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.geeindigd"));
        }
        return traject;
    }

    /** The track, held for who works on it; refused when it is at another stage. */
    Traject at(TrajectId id, Fase... fasen) {
        var traject = open(id);
        if (!traject.isAt(fasen)) {
            throw new Refusal(Tekst.of("schuldhulp.fout.fase"));
        }
        return traject;
    }

    void changed(Traject traject) {
        log.changed(traject.id().onderwerp(), traject.mensen());
    }

    private String naam(Traject traject) {
        return inwoners.get(traject.inwoner()).aanspreeknaam();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
