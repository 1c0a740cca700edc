package nl.samenhang.toegang.melding.web;

import jakarta.validation.Valid;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.MeldingRechten;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What comes after: something is added for the reporter, read, or the reporter takes it back. */
@Controller
@RequestMapping("/meldingen/{id}")
@Requires(MeldingRechten.BEHANDELEN)
@Verwerking(MeldingDoelen.BEHANDELEN)
class AanvullingController {

    private final Meldingen meldingen;
    private final Triage triage;
    private final MeldingPagina pagina;

    AanvullingController(Meldingen meldingen, Triage triage, MeldingPagina pagina) {
        this.meldingen = meldingen;
        this.triage = triage;
        this.pagina = pagina;
    }

    @PostMapping("/aanvullingen")
    String add(
            @PathVariable MeldingId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        TriageForm.require(form.tekst(), "tekst", errors);
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    meldingen.correct(
                            id, form.tekst().orElseThrow(), Contexts.current().actorNaam());
                    return pagina.done(id, "melding.gedaan.aangevuld", redirect);
                });
    }

    @PostMapping("/intrekking")
    String withdraw(@PathVariable MeldingId id, RedirectAttributes redirect) {
        meldingen.withdraw(id, "");
        return pagina.done(id, "melding.gedaan.ingetrokken", redirect);
    }

    @PostMapping("/kennisneming")
    String acknowledge(@PathVariable MeldingId id, RedirectAttributes redirect) {
        triage.acknowledge(id);
        return pagina.done(id, "melding.gedaan.gelezen", redirect);
    }
}
