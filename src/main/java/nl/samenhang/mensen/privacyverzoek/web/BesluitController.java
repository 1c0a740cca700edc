package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Besluiten;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** The decision on a request; who asked gets a letter the same day. */
@Controller
@RequestMapping("/privacyverzoeken/{id}/besluit")
@Requires(PrivacyverzoekRechten.BEHANDELEN)
@Verwerking(PrivacyverzoekRechten.DOEL)
class BesluitController {

    private final VerzoekViews views;
    private final Besluiten besluiten;
    private final Verwerkingslog log;

    BesluitController(VerzoekViews views, Besluiten besluiten, Verwerkingslog log) {
        this.views = views;
        this.besluiten = besluiten;
        this.log = log;
    }

    @GetMapping
    String newForm(@PathVariable VerzoekId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable VerzoekId id,
            @Valid BesluitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    besluiten.decide(id, form.toBeslissing());
                    Notices.add(redirect, Tekst.of("privacyverzoek.besluit.gedaan"));
                    return "redirect:/privacyverzoeken/" + id;
                });
    }

    private String page(Model model, VerzoekId id, FormState form) {
        var view = views.of(id);
        log.read(Onderwerp.of("privacyverzoek", id), view.over().id());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/privacyverzoek/besluit";
    }
}
