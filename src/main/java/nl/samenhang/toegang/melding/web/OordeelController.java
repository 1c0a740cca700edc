package nl.samenhang.toegang.melding.web;

import jakarta.validation.Valid;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an employee judges: how urgent it is, and whether it is a melding under the Wmo. */
@Controller
@RequestMapping("/meldingen/{id}")
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class OordeelController {

    private final Triage triage;
    private final MeldingPagina pagina;

    OordeelController(Triage triage, MeldingPagina pagina) {
        this.triage = triage;
        this.pagina = pagina;
    }

    @PostMapping("/urgentie")
    String judge(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TriageForm.require(form.urgentie(), "urgentie", errors);
        TriageForm.require(form.reden(), "reden", errors);
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    triage.judge(id, form.urgentie().orElseThrow(), form.reden().orElseThrow());
                    return pagina.done(id, "melding.gedaan.beoordeeld", redirect);
                });
    }

    @PostMapping("/wmo")
    String answerWmo(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TriageForm.require(form.wmo(), "wmo", errors);
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    triage.answerWmo(id, form.wmo().orElseThrow());
                    return pagina.done(id, "melding.gedaan.wmo", redirect);
                });
    }
}
