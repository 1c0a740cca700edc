package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.regeling.RechtenaanvraagReceived;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectBegun;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectEnded;
import nl.samenhang.bestaanszekerheid.schuldhulp.Uitstroomreden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts each case once, in the month in which it began, for who began it: by the agreement of
 * their municipality, or as own staff.
 */
@Component
class Zaakteller {

    private final ZaakRepository zaken;
    private final AfspraakRepository afspraken;
    private final Clock clock;

    Zaakteller(ZaakRepository zaken, AfspraakRepository afspraken, Clock clock) {
        this.zaken = zaken;
        this.afspraken = afspraken;
        this.clock = clock;
    }

    @EventListener
    void on(TrajectBegun feit) {
        zaken.begin(
                Taak.SCHULDHULP,
                afspraken.byWhichIWork(Taak.SCHULDHULP, today()),
                feit.traject().id().value(),
                today());
    }

    @EventListener
    void on(TrajectEnded feit) {
        var einde = feit.traject().einde().orElseThrow();
        zaken.end(
                Taak.SCHULDHULP,
                feit.traject().id().value(),
                einde.op(),
                einde.hoe() == Uitstroomreden.AFGEROND || einde.hoe() == Uitstroomreden.ZELF);
    }

    /** What was asked is taken in at once: the case is done. */
    @EventListener
    void on(RechtenaanvraagReceived feit) {
        var vraag = feit.vraag().value();
        zaken.begin(
                Taak.REGELINGEN, afspraken.byWhichIWork(Taak.REGELINGEN, today()), vraag, today());
        zaken.end(Taak.REGELINGEN, vraag, today(), true);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
