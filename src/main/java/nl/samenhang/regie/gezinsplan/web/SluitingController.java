package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan ends, or is taken up again; both with a reason that the family may read. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class SluitingController {

    private final Gezinsplannen plannen;
    private final PlanViews views;
    private final Dossiertoegang toegang;

    SluitingController(Gezinsplannen plannen, PlanViews views, Dossiertoegang toegang) {
        this.plannen = plannen;
        this.views = views;
        this.toegang = toegang;
    }

    @GetMapping({"/sluiting/new", "/heropening/new"})
    String start(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        return page(gezin, model, FormState.empty());
    }

    @PostMapping("/sluiting")
    String close(
            @PathVariable GezinId gezin,
            @Valid RedenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, model, again),
                () -> {
                    plannen.close(gezin, form.reden().strip());
                    Notices.add(redirect, Tekst.of("gezinsplan.melding.gesloten"));
                    return "redirect:/gezinnen/" + gezin + "/plan";
                });
    }

    @PostMapping("/heropening")
    String reopen(
            @PathVariable GezinId gezin,
            @Valid RedenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, model, again),
                () -> {
                    plannen.reopen(gezin, form.reden().strip());
                    Notices.add(redirect, Tekst.of("gezinsplan.melding.heropend"));
                    return "redirect:/gezinnen/" + gezin + "/plan";
                });
    }

    private String page(GezinId gezin, Model model, FormState form) {
        model.addAttribute("view", views.of(plannen.get(gezin)));
        model.addAttribute("form", form);
        return "regie/gezinsplan/sluiting/new";
    }
}
