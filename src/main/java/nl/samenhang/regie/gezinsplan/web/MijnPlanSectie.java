package nl.samenhang.regie.gezinsplan.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** The own part of the plan, for a resident. */
@Component
class MijnPlanSectie implements Mijnsectie {

    private final MijnPlanViews views;

    MijnPlanSectie(MijnPlanViews views) {
        this.views = views;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return Optional.of(
                new Sectie(
                        "plan",
                        "regie/gezinsplan/mijn/sectie",
                        Map.of("view", views.of(gezin, inwoner), "form", FormState.empty())));
    }
}
