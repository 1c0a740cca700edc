package nl.samenhang.besluit.inzending.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.inzending.InzendingId;
import nl.samenhang.besluit.inzending.Inzendingbehandeling;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads what a resident sent and deals with it. */
@Controller
@RequestMapping("/inzendingen/{id}")
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class InzendingController {

    private final Inzendingbehandeling behandeling;
    private final Inzendingpagina pagina;

    InzendingController(Inzendingbehandeling behandeling, Inzendingpagina pagina) {
        this.behandeling = behandeling;
        this.pagina = pagina;
    }

    @GetMapping
    String show(@PathVariable InzendingId id, Model model) {
        return pagina.show(model, id, FormState.empty());
    }

    @PostMapping("/opname")
    String takeIn(
            @PathVariable InzendingId id,
            @Valid OpnameForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    var verder = behandeling.takeIn(id, form.toOpname());
                    Notices.add(redirect, Tekst.of("inzending.gedaan.opgenomen"));
                    return "redirect:" + verder;
                });
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable InzendingId id,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    behandeling.answer(id, form.antwoord());
                    return done(redirect, "beantwoord", id);
                });
    }

    @PostMapping("/doorzending")
    String forward(
            @PathVariable InzendingId id,
            @Valid DoorzendForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    behandeling.forward(id, form.naar());
                    return done(redirect, "doorgestuurd", id);
                });
    }

    private String answer(
            InzendingId id, BindingResult errors, Model model, Supplier<String> work) {
        return FormAnswer.of(errors, again -> pagina.show(model, id, again), work);
    }

    private static String done(RedirectAttributes redirect, String wat, InzendingId id) {
        Notices.add(redirect, Tekst.of("inzending.gedaan." + wat));
        return "redirect:/inzendingen/" + id;
    }
}
