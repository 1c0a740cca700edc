package nl.samenhang.bestaanszekerheid.participatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.voorveld.traject.NieuwTraject;
import nl.samenhang.voorveld.traject.Traject;
import nl.samenhang.voorveld.traject.TrajectId;
import nl.samenhang.voorveld.traject.Trajecten;
import nl.samenhang.voorveld.traject.Trajectlijnen;
import org.springframework.stereotype.Component;

/**
 * Who goes to work with wage subsidy is guided in the track of that, which asks after some months
 * whether it holds (Participatiewet art. 10d and 10da).
 */
@Component
class Loonkostentraject {

    private static final String PROGRAMMA = "werk-met-loonkostensubsidie";
    private static final String LIJN = "werk";
    private static final String STAP = "begonnen";

    private final Trajecten trajecten;
    private final Trajectlijnen lijnen;
    private final Clock clock;

    Loonkostentraject(Trajecten trajecten, Trajectlijnen lijnen, Clock clock) {
        this.trajecten = trajecten;
        this.lijnen = lijnen;
        this.clock = clock;
    }

    /** The track that runs, or a new one that the asker guides. */
    TrajectId begin(Werkplaatsing wie, LocalDate van, boolean akkoord) {
        var vandaag = LocalDate.now(clock);
        var id =
                trajecten.ofInwoner(wie.inwoner()).stream()
                        .filter(t -> t.isOpen() && t.programma().equals(PROGRAMMA))
                        .map(Traject::id)
                        .findFirst()
                        .orElseGet(
                                () ->
                                        trajecten.begin(
                                                new NieuwTraject(
                                                        wie.gezin(),
                                                        wie.inwoner(),
                                                        PROGRAMMA,
                                                        new MedewerkerId(
                                                                Contexts.current().actor()),
                                                        van.isBefore(vandaag) ? van : vandaag,
                                                        akkoord)));
        var traject = trajecten.get(id);
        if (traject.stand() == Traject.Stand.LOOPT
                && !van.isAfter(vandaag)
                && !van.isBefore(traject.begonnenOp())
                && awaitsWork(traject)) {
            lijnen.step(id, LIJN, STAP, van, "");
        }
        return id;
    }

    /** Whether it is not written down yet that this person began to work. */
    private boolean awaitsWork(Traject traject) {
        return trajecten.lijnen(traject).stream()
                .filter(l -> l.lijn().equals(LIJN))
                .anyMatch(l -> l.afronding().isEmpty() && l.gedaan(STAP).isEmpty());
    }
}
