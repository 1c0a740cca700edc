package nl.samenhang.voorveld.traject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Tracks of people: begin, stand still, go on and end. */
@Service
@Transactional
public class Trajecten {

    private final TrajectRepository trajecten;
    private final LijnRepository lijnen;
    private final Opvolgingen opvolgingen;
    private final Programmas programmas;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajecten(
            TrajectRepository trajecten,
            LijnRepository lijnen,
            Opvolgingen opvolgingen,
            Programmas programmas,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.lijnen = lijnen;
        this.opvolgingen = opvolgingen;
        this.programmas = programmas;
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

    /** Of one person: what runs first, then the newest. */
    @Transactional(readOnly = true)
    public List<Traject> ofInwoner(InwonerId wie) {
        return trajecten.ofInwoner(wie);
    }

    /** What runs by this law in the files that the asker may open, the oldest first. */
    @Transactional(readOnly = true)
    public List<Traject> lopend(String wet) {
        return trajecten.lopend(wet);
    }

    /** Whom to call about tracks by another law, of which the asker may know no more. */
    @Transactional(readOnly = true)
    public List<String> elders(GezinId gezin) {
        var bekend = of(gezin).stream().map(Traject::id).toList();
        return trajecten.contacten(gezin).entrySet().stream()
                .filter(een -> !bekend.contains(een.getKey()))
                .map(een -> medewerkers.find(een.getValue()).map(Medewerker::naam).orElse("-"))
                .distinct()
                .sorted()
                .toList();
    }

    @Transactional(readOnly = true)
    public Traject get(TrajectId id) {
        return trajecten.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The programme of a track, as it counts in this municipality. */
    @Transactional(readOnly = true)
    public Programma programma(Traject traject) {
        return programma(traject.programma());
    }

    /** The lines of a track in the order of its programme. */
    @Transactional(readOnly = true)
    public List<Lijnstand> lijnen(Traject traject) {
        return programma(traject).lijnen().stream()
                .map(lijn -> lijnen.stand(traject, lijn.sleutel()))
                .toList();
    }

    /** Somebody begins a programme. Who guides may open the file until it is over. */
    public TrajectId begin(NieuwTraject nieuw) {
        toegang.requireAccess(nieuw.gezin());
        var programma = programma(nieuw.programma());
        trajecten.alone(nieuw.inwoner(), programma.sleutel());
        Trajectregels.requireBegin(
                nieuw, programma, gezinnen.get(nieuw.gezin()), ofInwoner(nieuw.inwoner()), today());
        requireGuide(programma, nieuw.begeleider());
        var traject =
                new Traject(
                        TrajectId.next(),
                        nieuw.gezin(),
                        nieuw.inwoner(),
                        programma.sleutel(),
                        programma.wet(),
                        nieuw.begeleider(),
                        nieuw.op(),
                        programma.toestemming() ? Optional.of(nieuw.op()) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        trajecten.insert(traject);
        toegang.grant(traject.gezin(), traject.begeleider().value(), Dossiertoegang.Reden.TRAJECT);
        changed(traject);
        events.publishEvent(new TrajectBegun(traject, naam(traject)));
        return traject.id();
    }

    /** It stands still, for a reason. */
    public void pause(TrajectId id, String reden) {
        var traject = running(id);
        trajecten.pause(id, new Traject.Pauze(today(), reden));
        changed(traject);
    }

    /** It goes on. */
    public void resume(TrajectId id) {
        var traject = open(id);
        if (traject.pauze().isEmpty()) {
            throw new Refusal(Tekst.of("traject.fout.loopt-al"));
        }
        trajecten.resume(id);
        changed(traject);
    }

    /** It is over: all lines are finished, or it is said why. */
    public void end(TrajectId id, Traject.Einde einde) {
        var traject = open(id);
        var programma = programma(traject);
        var reden =
                programma
                        .reden(einde.reden())
                        .orElseThrow(() -> new Refusal("reden", Tekst.of("traject.fout.reden")));
        Trajectregels.requireDay(traject, einde.op(), today());
        Trajectregels.requireEnd(reden, einde, lijnen(traject));
        trajecten.end(id, einde);
        opvolgingen.ended(traject, programma, reden, einde.op());
        changed(traject);
        events.publishEvent(new TrajectEnded(get(id), naam(traject)));
    }

    /** The programme that counts here. */
    Programma programma(String sleutel) {
        return programmas
                .find(Contexts.current().gemeente(), sleutel)
                .orElseThrow(() -> new Refusal("programma", Tekst.of("traject.fout.programma")));
    }

    /** Held for who works on it; refused when it stands still or is over. */
    Traject running(TrajectId id) {
        var traject = open(id);
        if (traject.pauze().isPresent()) {
            throw new Refusal(Tekst.of("traject.fout.stil"));
        }
        return traject;
    }

    private Traject open(TrajectId id) {
        trajecten.lock(id);
        var traject = get(id);
        toegang.requireAccess(traject.gezin());
        if (!traject.isOpen()) {
            throw new Refusal(Tekst.of("traject.fout.geeindigd"));
        }
        return traject;
    }

    private void requireGuide(Programma programma, MedewerkerId wie) {
        if (programma.begeleiders().stream()
                .flatMap(rol -> medewerkers.withRol(rol).stream())
                .noneMatch(m -> m.id().equals(wie))) {
            throw new Refusal("begeleider", Tekst.of("traject.fout.begeleider"));
        }
    }

    void changed(Traject traject) {
        log.changed(traject.id().onderwerp(), List.of(traject.inwoner()));
    }

    private String naam(Traject traject) {
        return inwoners.get(traject.inwoner()).aanspreeknaam();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
