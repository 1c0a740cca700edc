package nl.samenhang.toegang.melding.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
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

/** What becomes of a melding: somebody takes it, it goes to a file, or it ends without one. */
@Controller
@RequestMapping("/meldingen/{id}")
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class TriageController {

    private final Triage triage;
    private final MeldingPagina pagina;

    TriageController(Triage triage, MeldingPagina pagina) {
        this.triage = triage;
        this.pagina = pagina;
    }

    @PostMapping("/behandelaar")
    String assign(@PathVariable MeldingId id, RedirectAttributes redirect) {
        triage.assign(id, new MedewerkerId(Contexts.current().actor()));
        return pagina.done(id, "melding.gedaan.genomen", redirect);
    }

    @PostMapping("/gezin")
    String accept(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TriageForm.require(form.gezin(), "gezin", errors);
        TriageForm.require(form.team(), "team", errors);
        if (form.gezin().filter(TriageForm.NIEUW::equals).isPresent() && form.leden().isEmpty()) {
            errors.rejectValue("leden", "melding.fout.leden");
        }
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    accept(id, form);
                    return pagina.done(id, "melding.gedaan.opgepakt", redirect);
                });
    }

    private void accept(MeldingId id, TriageForm form) {
        var gezin = form.gezin().orElseThrow();
        var team = form.team().orElseThrow();
        if (gezin.equals(TriageForm.NIEUW)) {
            triage.acceptAsNew(id, List.copyOf(form.leden()), team);
        } else {
            triage.accept(id, GezinId.of(gezin), team);
        }
    }

    @PostMapping("/afsluiting")
    String close(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TriageForm.require(form.sluitreden(), "sluitreden", errors);
        TriageForm.require(form.toelichting(), "toelichting", errors);
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    triage.close(
                            id, form.sluitreden().orElseThrow(), form.toelichting().orElseThrow());
                    return pagina.done(id, "melding.gedaan.gesloten", redirect);
                });
    }
}
