package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions: add, done, not done after all, take out. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/acties")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class ActieController {

    private final Plandoelen doelen;
    private final Plankeuzes keuzes;
    private final PlanPagina pagina;
    private final Dossiertoegang toegang;

    ActieController(
            Plandoelen doelen, Plankeuzes keuzes, PlanPagina pagina, Dossiertoegang toegang) {
        this.doelen = doelen;
        this.keuzes = keuzes;
        this.pagina = pagina;
        this.toegang = toegang;
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin, @Valid ActieForm form, BindingResult errors, Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(gezin, model, again),
                () -> {
                    var wie =
                            keuzes.partij(
                                    "actieWie",
                                    form.actieWie().orElse(""),
                                    form.actieNaam().orElse(""));
                    doelen.add(gezin, form.toActie(wie));
                    return PlanPagina.back(gezin, "doelen");
                });
    }

    @PostMapping("/{actie}/afronding")
    String finish(@PathVariable GezinId gezin, @PathVariable ActieId actie) {
        toegang.requireAccess(gezin);
        doelen.finish(gezin, actie);
        return PlanPagina.back(gezin, "doelen");
    }

    @PostMapping("/{actie}/heropening")
    String undo(@PathVariable GezinId gezin, @PathVariable ActieId actie) {
        toegang.requireAccess(gezin);
        doelen.undo(gezin, actie);
        return PlanPagina.back(gezin, "doelen");
    }

    @PostMapping("/{actie}/verwijdering")
    String destroy(@PathVariable GezinId gezin, @PathVariable ActieId actie) {
        toegang.requireAccess(gezin);
        doelen.remove(gezin, actie);
        return PlanPagina.back(gezin, "doelen");
    }
}
