package nl.samenhang.besluit.levering;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The round at night: where help should have begun and nobody heard of it, the team asks. Safe to
 * run twice; who took the work keeps it.
 */
@Service
@Transactional
public class Leveringronde {

    /** Of help that was to begin longer ago it is known by other ways whether it is there. */
    private static final int DAYS_BACK = 90;

    private final LeveringRepository leveringen;
    private final Voorzieningen voorzieningen;
    private final Leveringwerk werk;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Clock clock;

    Leveringronde(
            LeveringRepository leveringen,
            Voorzieningen voorzieningen,
            Leveringwerk werk,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Clock clock) {
        this.leveringen = leveringen;
        this.voorzieningen = voorzieningen;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** Opens the work that is due, and takes away what is about a file that was closed. */
    public void watch() {
        var vandaag = LocalDate.now(clock);
        for (var id : leveringen.unheardOf(vandaag.minusDays(DAYS_BACK), vandaag)) {
            var hulp = voorzieningen.get(id);
            var gezin = gezinnen.find(hulp.gezin()).filter(Gezin::isActief);
            if (gezin.isEmpty()) {
                werk.done(id);
            } else if (werk.heardBy(hulp.periode().van()).isBefore(vandaag)) {
                werk.ask(hulp, gezin.get(), inwoners.get(hulp.inwoner()).aanspreeknaam());
            }
        }
    }
}
