package nl.samenhang.besluit.perspectiefplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.mensen.gezin.GezinClosed;
import nl.samenhang.mensen.gezin.GezinReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The plans of a file end with it, and go on when it is taken up again. */
@Component
class Dossierloop {

    private final PerspectiefplanRepository plannen;
    private final StapRepository stappen;
    private final Perspectiefwerk werk;
    private final Clock clock;

    Dossierloop(
            PerspectiefplanRepository plannen,
            StapRepository stappen,
            Perspectiefwerk werk,
            Clock clock) {
        this.plannen = plannen;
        this.stappen = stappen;
        this.werk = werk;
        this.clock = clock;
    }

    @EventListener
    void on(GezinClosed fact) {
        for (var plan : plannen.of(fact.gezinId())) {
            werk.ended(plan, stappen.of(plan.id()));
        }
        plannen.end(fact.gezinId(), Optional.of(LocalDate.now(clock)));
    }

    @EventListener
    void on(GezinReopened fact) {
        plannen.end(fact.gezinId(), Optional.empty());
    }
}
