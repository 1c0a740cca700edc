package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** Looking back on the plan with the family. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/evaluaties")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class EvaluatieController {

    private final Gezinsplannen plannen;
    private final PlanViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    EvaluatieController(
            Gezinsplannen plannen, PlanViews views, Dossiertoegang toegang, Verwerkingslog log) {
        this.plannen = plannen;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping("/new")
    String start(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        return page(gezin, model, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid EvaluatieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, model, again),
                () -> {
                    plannen.evaluate(gezin, form.gezinswoorden().orElse(""), form.verslag());
                    Notices.add(redirect, Tekst.of("gezinsplan.melding.geevalueerd"));
                    return PlanPagina.back(gezin, "evaluaties");
                });
    }

    private String page(GezinId gezin, Model model, FormState form) {
        var view = views.of(plannen.get(gezin));
        log.read(Onderwerp.of("gezinsplan", view.plan().id()), view.leden());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "regie/gezinsplan/evaluatie/new";
    }
}
