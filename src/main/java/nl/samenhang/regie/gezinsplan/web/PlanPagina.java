package nl.samenhang.regie.gezinsplan.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

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

    /** A form of the page was not right: the page with what was typed and what to do. */
    String refused(GezinId gezin, BindingResult errors, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return show(gezin, model, FormState.of(errors));
    }

    static String back(GezinId gezin, String anker) {
        return "redirect:/gezinnen/" + gezin + "/plan#" + anker;
    }
}
