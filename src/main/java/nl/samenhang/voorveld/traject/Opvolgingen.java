package nl.samenhang.voorveld.traject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks some months later how it is: one moment after the other, also when the track is over. */
@Service
@Transactional
public class Opvolgingen {

    private final OpvolgingRepository opvolgingen;
    private final TrajectRepository trajecten;
    private final Trajectwerk werk;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Opvolgingen(
            OpvolgingRepository opvolgingen,
            TrajectRepository trajecten,
            Trajectwerk werk,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.opvolgingen = opvolgingen;
        this.trajecten = trajecten;
        this.werk = werk;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Opvolgmoment> of(TrajectId id) {
        return opvolgingen.of(id);
    }

    /** How it is now; the next moment comes on the work list. */
    public void answer(TrajectId id, int maanden, boolean ja, String toelichting) {
        trajecten.lock(id);
        var traject = trajecten.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        toegang.requireAccess(traject.gezin());
        var moment =
                of(id).stream()
                        .filter(m -> m.maanden() == maanden && m.isOpen())
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("traject.fout.opvolging-gedaan")));
        if (moment.op().isAfter(today())) {
            throw new Refusal(Tekst.of("traject.fout.opvolging-vroeg"));
        }
        opvolgingen.answer(id, maanden, new Opvolgmoment.Antwoord(ja, today(), toelichting));
        werk.asked(id);
        askNext(traject);
        log.changed(id.onderwerp(), List.of(traject.inwoner()));
        leave(traject);
    }

    /** A step was done from which the months count. */
    void stepped(Traject traject, Programma programma, String lijn, String stap, LocalDate op) {
        programma
                .opvolging()
                .filter(o -> o.isFrom(lijn, stap))
                .ifPresent(o -> plan(traject, o, op));
    }

    /** The track is over: finished, and then it is followed; or stopped, and then no more. */
    void ended(Traject traject, Programma programma, Programma.Reden reden, LocalDate op) {
        if (reden.allesKlaar()) {
            programma
                    .opvolging()
                    .filter(Programma.Opvolging::isFromEnd)
                    .ifPresent(o -> plan(traject, o, op));
        } else {
            opvolgingen.lapse(traject.id(), today());
            werk.asked(traject.id());
        }
        leave(trajecten.find(traject.id()).orElse(traject));
    }

    private void plan(Traject traject, Programma.Opvolging opvolging, LocalDate vanaf) {
        opvolging.maanden().forEach(m -> opvolgingen.plan(traject, m, vanaf.plusMonths(m)));
        askNext(traject);
    }

    private void askNext(Traject traject) {
        var naam = inwoners.get(traject.inwoner()).aanspreeknaam();
        of(traject.id()).stream()
                .filter(Opvolgmoment::isOpen)
                .findFirst()
                .ifPresent(moment -> werk.ask(traject, naam, moment));
    }

    /** Who guided needs the file no longer when nothing is left to do in it. */
    private void leave(Traject traject) {
        var bezig =
                trajecten.of(traject.gezin()).stream()
                        .filter(t -> t.begeleider().equals(traject.begeleider()))
                        .anyMatch(
                                t ->
                                        t.isOpen()
                                                || of(t.id()).stream()
                                                        .anyMatch(Opvolgmoment::isOpen));
        if (!bezig) {
            toegang.revoke(
                    traject.gezin(), traject.begeleider().value(), Dossiertoegang.Reden.TRAJECT);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
