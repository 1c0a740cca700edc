package nl.samenhang.regie.gezinsplan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.regie.gezinsplan.GezinsplanRechten;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Hulpoverzicht;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The plan as the sections of the page of the gezin show it, read once for all of them. */
@Component
@RequestScope
class PlanLezing {

    private final Gezinsplannen plannen;
    private final PlanViews views;
    private final Map<GezinId, Optional<PlanSectieView>> gelezen = new HashMap<>();

    PlanLezing(Gezinsplannen plannen, PlanViews views) {
        this.plannen = plannen;
        this.views = views;
    }

    /** Empty without the right to read plans, and where there is no plan. */
    Optional<PlanSectieView> of(GezinId gezin) {
        return gelezen.computeIfAbsent(gezin, this::read);
    }

    private Optional<PlanSectieView> read(GezinId gezin) {
        if (!Contexts.current().rechten().contains(GezinsplanRechten.INZIEN)) {
            return Optional.empty();
        }
        return plannen.find(gezin)
                .map(
                        plan -> {
                            var inhoud = plannen.inhoud(plan);
                            return new PlanSectieView(
                                    gezin,
                                    plan,
                                    inhoud,
                                    views.groepen(inhoud),
                                    Hulpoverzicht.of(inhoud),
                                    views::naam);
                        });
    }
}
