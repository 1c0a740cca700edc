package nl.samenhang.regie.gezinsplan.web;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of the plan: asked for, or as the answer to one of its forms. */
@Component
class PlanPagina {

    private final Gezinsplannen plannen;
    private final PlanViews views;

    PlanPagina(Gezinsplannen plannen, PlanViews views) {
        this.plannen = plannen;
        this.views = views;
    }

    String show(GezinId gezin, Model model, FormState form) {
        model.addAttribute("view", views.of(plannen.get(gezin)));
        model.addAttribute("form", form);
        return "regie/gezinsplan/show";
    }

    static String back(GezinId gezin, String anker) {
        return "redirect:/gezinnen/" + gezin + "/plan#" + anker;
    }
}
