package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Kopieen;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.Privacyverzoeken;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests of residents about their data, as work for who decides. */
@Controller
@RequestMapping("/privacyverzoeken")
@Requires(PrivacyverzoekRechten.BEHANDELEN)
@Verwerking(PrivacyverzoekRechten.DOEL)
class VerzoekController {

    private static final int SHOWN = 50;

    private final Privacyverzoeken verzoeken;
    private final VerzoekViews views;
    private final Kopieen kopieen;
    private final Verwerkingslog log;

    VerzoekController(
            Privacyverzoeken verzoeken, VerzoekViews views, Kopieen kopieen, Verwerkingslog log) {
        this.verzoeken = verzoeken;
        this.views = views;
        this.kopieen = kopieen;
        this.log = log;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("open", verzoeken.open().stream().map(views::line).toList());
        model.addAttribute("besloten", verzoeken.decided(SHOWN).stream().map(views::line).toList());
        return "mensen/privacyverzoek/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable VerzoekId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/{id}/uitstel")
    String extend(
            @PathVariable VerzoekId id,
            @Valid UitstelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    verzoeken.extend(id, form.reden().strip());
                    Notices.add(redirect, Tekst.of("privacyverzoek.uitstel.gedaan"));
                    return "redirect:/privacyverzoeken/" + id;
                });
    }

    /** To print for somebody without an own account. */
    @GetMapping("/{id}/kopie.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable VerzoekId id) {
        return Bestanden.pdf(kopieen.open(verzoeken.get(id)));
    }

    private String page(Model model, VerzoekId id, FormState form) {
        var view = views.of(id);
        log.read(Onderwerp.of("privacyverzoek", id), view.over().id());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/privacyverzoek/show";
    }
}
