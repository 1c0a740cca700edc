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
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.AfspraakId;
import nl.samenhang.regie.gezinsplan.Afspraken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Binding agreements: make, kept, no longer needed. */
@Controller
@RequestMapping("/gezinnen/{gezin}/plan/afspraken")
@Requires(WIJZIGEN)
@Verwerking(DOEL)
class AfspraakController {

    private final Afspraken afspraken;
    private final Plankeuzes keuzes;
    private final PlanPagina pagina;
    private final Dossiertoegang toegang;

    AfspraakController(
            Afspraken afspraken, Plankeuzes keuzes, PlanPagina pagina, Dossiertoegang toegang) {
        this.afspraken = afspraken;
        this.keuzes = keuzes;
        this.pagina = pagina;
        this.toegang = toegang;
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid AfspraakForm form,
            BindingResult errors,
            Model model) {
        toegang.requireAccess(gezin);
        return FormAnswer.of(
                errors,
                again -> pagina.show(gezin, model, again),
                () -> {
                    var wie =
                            keuzes.partij(
                                    "afspraakWie",
                                    form.afspraakWie().orElse(""),
                                    form.afspraakNaam().orElse(""));
                    afspraken.make(gezin, wie, form.afspraakWat(), form.afspraakDatum());
                    return PlanPagina.back(gezin, "afspraken");
                });
    }

    @PostMapping("/{afspraak}/nakoming")
    String keep(
            @PathVariable GezinId gezin,
            @PathVariable AfspraakId afspraak,
            RedirectAttributes redirect) {
        toegang.requireAccess(gezin);
        afspraken.keep(gezin, afspraak);
        Notices.add(redirect, Tekst.of("gezinsplan.melding.nagekomen"));
        return PlanPagina.back(gezin, "afspraken");
    }

    @PostMapping("/{afspraak}/verval")
    String cancel(@PathVariable GezinId gezin, @PathVariable AfspraakId afspraak) {
        toegang.requireAccess(gezin);
        afspraken.cancel(gezin, afspraak);
        return PlanPagina.back(gezin, "afspraken");
    }
}
