package nl.samenhang.voorveld.traject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.voorveld.traject.Lijnstand.Aantekening;
import nl.samenhang.voorveld.traject.Lijnstand.Afloop;
import nl.samenhang.voorveld.traject.Lijnstand.Afronding;
import nl.samenhang.voorveld.traject.Lijnstand.Afspraak;
import nl.samenhang.voorveld.traject.Lijnstand.Gedaan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work on the lines of a track: goals, answers, agreements, steps and notes. */
@Service
@Transactional
public class Trajectlijnen {

    private final Trajecten trajecten;
    private final LijnRepository lijnen;
    private final Opvolgingen opvolgingen;
    private final Clock clock;

    Trajectlijnen(
            Trajecten trajecten, LijnRepository lijnen, Opvolgingen opvolgingen, Clock clock) {
        this.trajecten = trajecten;
        this.lijnen = lijnen;
        this.opvolgingen = opvolgingen;
        this.clock = clock;
    }

    /** The notes about the whole track, the newest first. */
    @Transactional(readOnly = true)
    public List<Aantekening> notities(Traject traject) {
        return lijnen.notities(traject);
    }

    /** What the person wants on this line, in the own words. */
    public void aim(TrajectId id, String lijn, String doel) {
        var traject = on(id, lijn);
        lijnen.aim(traject, lijn, doel);
        trajecten.changed(traject);
    }

    /** A step was done. */
    public void step(TrajectId id, String lijn, String stap, LocalDate op, String opmerking) {
        var traject = on(id, lijn);
        requireStep(traject, lijn, stap);
        Trajectregels.requireDay(traject, op, today());
        if (lijnen.stand(traject, lijn).gedaan(stap).isPresent()) {
            throw new Refusal("stap", Tekst.of("traject.fout.stap-dubbel"));
        }
        lijnen.did(traject, lijn, new Gedaan(stap, op, opmerking, ik()));
        opvolgingen.stepped(traject, trajecten.programma(traject), lijn, stap, op);
        trajecten.changed(traject);
    }

    /** Who does what, until when. */
    public void agree(
            TrajectId id, String lijn, String wat, String wie, Optional<LocalDate> uiterlijk) {
        var traject = on(id, lijn);
        if (uiterlijk.filter(dag -> dag.isBefore(today())).isPresent()) {
            throw new Refusal("uiterlijk", Tekst.of("traject.fout.voorbij"));
        }
        lijnen.agree(
                traject,
                new Afspraak(Ids.next(), lijn, wat, wie, uiterlijk, Optional.empty()),
                today());
        trajecten.changed(traject);
    }

    /** What was agreed is done. */
    public void keep(TrajectId id, UUID afspraak) {
        var traject = trajecten.running(id);
        if (!lijnen.kept(traject, afspraak, today())) {
            throw new Refusal(Tekst.of("traject.fout.afspraak-gedaan"));
        }
        trajecten.changed(traject);
    }

    /** What the person answered to a question of the line. */
    public void answer(TrajectId id, String lijn, String vraag, String tekst) {
        var traject = on(id, lijn);
        if (lijn(traject, lijn).vraag(vraag).isEmpty()) {
            throw new Refusal("vraag", Tekst.of("traject.fout.vraag"));
        }
        lijnen.note(
                traject,
                new Aantekening(
                        Ids.next(), Optional.of(lijn), Optional.of(vraag), tekst, today(), ik()));
        trajecten.changed(traject);
    }

    /** A note about the whole track. */
    public void note(TrajectId id, String tekst) {
        var traject = trajecten.running(id);
        lijnen.note(
                traject,
                new Aantekening(
                        Ids.next(), Optional.empty(), Optional.empty(), tekst, today(), ik()));
        trajecten.changed(traject);
    }

    /** The line is finished, or not needed any more. */
    public void finish(TrajectId id, String lijn, Afloop hoe, String reden) {
        var traject = on(id, lijn);
        var afronding = new Afronding(hoe, today(), reden);
        Trajectregels.requireFinish(lijn(traject, lijn), lijnen.stand(traject, lijn), afronding);
        lijnen.finish(traject, lijn, afronding);
        trajecten.changed(traject);
    }

    /** The track, held, with a line on which can still be worked. */
    private Traject on(TrajectId id, String lijn) {
        var traject = trajecten.running(id);
        lijn(traject, lijn);
        if (lijnen.stand(traject, lijn).afronding().isPresent()) {
            throw new Refusal(Tekst.of("traject.fout.lijn-klaar"));
        }
        return traject;
    }

    private Programma.Lijn lijn(Traject traject, String lijn) {
        return trajecten
                .programma(traject)
                .lijn(lijn)
                .orElseThrow(() -> new Refusal(Tekst.of("traject.fout.lijn")));
    }

    private void requireStep(Traject traject, String lijn, String stap) {
        if (lijn(traject, lijn).stap(stap).isEmpty()) {
            throw new Refusal("stap", Tekst.of("traject.fout.stap"));
        }
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
