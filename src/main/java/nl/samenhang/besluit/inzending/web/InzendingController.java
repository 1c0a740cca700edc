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
        return handled(
                id,
                errors,
                model,
                redirect,
                "opgenomen",
                () -> behandeling.takeIn(id, form.toOpname()));
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable InzendingId id,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return handled(
                id,
                errors,
                model,
                redirect,
                "beantwoord",
                () -> behandeling.answer(id, form.antwoord()));
    }

    @PostMapping("/doorzending")
    String forward(
            @PathVariable InzendingId id,
            @Valid DoorzendForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return handled(
                id,
                errors,
                model,
                redirect,
                "doorgestuurd",
                () -> behandeling.forward(id, form.naar()));
    }

    /**
     * What was sent is dealt with.
     *
     * @param gedaan which notice says so
     * @param work gives the page to go to
     */
    private String handled(
            InzendingId id,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String gedaan,
            Supplier<String> work) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    var verder = work.get();
                    Notices.add(redirect, Tekst.of("inzending.gedaan." + gedaan));
                    return "redirect:" + verder;
                });
    }
}
