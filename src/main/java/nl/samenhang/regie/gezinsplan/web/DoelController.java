package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import java.util.Arrays;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Goals: add, write otherwise with how they go, take out. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/doelen")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class DoelController {

    private final Plandoelen doelen;
    private final Gezinsplannen plannen;
    private final PlanPagina pagina;
    private final PlanViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    DoelController(
            Plandoelen doelen,
            Gezinsplannen plannen,
            PlanPagina pagina,
            PlanViews views,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.doelen = doelen;
        this.plannen = plannen;
        this.pagina = pagina;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin, @Valid DoelForm form, BindingResult errors, Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(gezin, model, again),
                () -> {
                    doelen.add(gezin, form.toDoel(DoelId.next(), false));
                    return PlanPagina.back(gezin, "doelen");
                });
    }

    @GetMapping("/{doel}")
    String edit(@PathVariable GezinId gezin, @PathVariable DoelId doel, Model model) {
        toegang.requireAccess(gezin);
        var found = doelen.get(gezin, doel);
        log.read(Onderwerp.of("doel", doel), found.inwoner().stream().toList());
        return page(gezin, doel, model, FormState.of(DoelForm.of(found)));
    }

    @PostMapping("/{doel}")
    String update(
            @PathVariable GezinId gezin,
            @PathVariable DoelId doel,
            @Valid DoelForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> page(gezin, doel, model, again),
                () -> {
                    doelen.change(gezin, form.toDoel(doel, doelen.get(gezin, doel).doorGezin()));
                    return PlanPagina.back(gezin, "doelen");
                });
    }

    @PostMapping("/{doel}/verwijdering")
    String destroy(@PathVariable GezinId gezin, @PathVariable DoelId doel) {
        toegang.requireAccess(gezin);
        doelen.remove(gezin, doel);
        return PlanPagina.back(gezin, "doelen");
    }

    private String page(GezinId gezin, DoelId doel, Model model, FormState form) {
        model.addAttribute("view", views.of(plannen.get(gezin)));
        model.addAttribute("doel", doel);
        model.addAttribute("voortgang", Arrays.asList(Voortgang.values()));
        model.addAttribute("form", form);
        return "regie/gezinsplan/doel/edit";
    }
}
