package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.INZIEN;
import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.WIJZIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
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

/** The plan of a gezin: read it, begin it, write the words of the family. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan")
class PlanController {

    private final Gezinsplannen plannen;
    private final Gezinnen gezinnen;
    private final PlanPagina pagina;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    PlanController(
            Gezinsplannen plannen,
            Gezinnen gezinnen,
            PlanPagina pagina,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.plannen = plannen;
        this.gezinnen = gezinnen;
        this.pagina = pagina;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    @Requires(INZIEN)
    @Verwerking(DOEL)
    String show(@PathVariable GezinId gezin, Model model) {
        toegang.requireAccess(gezin);
        var plan = plannen.find(gezin);
        if (plan.isEmpty()) {
            model.addAttribute("gezin", gezinnen.get(gezin));
            return "regie/gezinsplan/begin";
        }
        var leden = gezinnen.get(gezin).leden().stream().map(lid -> lid.inwoner()).toList();
        log.read(Onderwerp.of("gezinsplan", plan.get().id()), leden);
        return pagina.show(gezin, model, FormState.empty());
    }

    @PostMapping
    @Requires(WIJZIGEN)
    @Verwerking(DOEL)
    String create(@PathVariable GezinId gezin, RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        plannen.start(gezin);
        Notices.add(redirect, Tekst.of("gezinsplan.melding.begonnen"));
        return "redirect:/gezinnen/" + gezin + "/plan";
    }

    @PostMapping("/woorden")
    @Requires(WIJZIGEN)
    @Verwerking(DOEL)
    String write(
            @PathVariable GezinId gezin,
            @Valid WoordenForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(gezin, model, again),
                () -> {
                    gezinnen.writeWoorden(gezin, form.woorden());
                    return PlanPagina.back(gezin, "eigen-woorden");
                });
    }
}
