package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.GezinId;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an application in, and what happens to it before the decision. */
@Controller
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class AanvraagController {

    private final Aanvragen aanvragen;
    private final Aanvraagpagina pagina;

    AanvraagController(Aanvragen aanvragen, Aanvraagpagina pagina) {
        this.aanvragen = aanvragen;
        this.pagina = pagina;
    }

    @GetMapping("/gezinnen/{gezin}/aanvragen/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        return pagina.create(model, gezin, FormState.empty());
    }

    @PostMapping("/gezinnen/{gezin}/aanvragen")
    String create(
            @PathVariable GezinId gezin,
            @Valid AanvraagForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.create(model, gezin, again),
                () -> done(redirect, "ontvangen", aanvragen.receive(form.toAanvraag(gezin)).id()));
    }

    @GetMapping("/aanvragen/{id}")
    String show(@PathVariable AanvraagId id, Model model) {
        return pagina.show(model, id, FormState.empty());
    }

    @PostMapping("/aanvragen/{id}/regels")
    String add(
            @PathVariable AanvraagId id,
            @Valid RegelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    aanvragen.add(
                            id, form.voor(), form.wet(), form.vraag(), form.spoed().orElse(false));
                    return done(redirect, "regel", id);
                });
    }

    @PostMapping("/aanvragen/{id}/intrekking")
    String withdraw(
            @PathVariable AanvraagId id,
            @Valid IntrekkingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    aanvragen.withdraw(id, form.reden());
                    return done(redirect, "ingetrokken", id);
                });
    }

    private static String done(RedirectAttributes redirect, String wat, AanvraagId id) {
        Notices.add(redirect, Tekst.of("aanvraag.gedaan." + wat));
        return "redirect:/aanvragen/" + id;
    }
}
