package nl.samenhang.besluit.ingebrekestelling.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.ingebrekestelling.Vertragingen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells who asked that the decision comes later. */
@Controller
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class VertragingController {

    private final Vertragingen vertragingen;
    private final Aanvragen aanvragen;
    private final Bezwaren bezwaren;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    VertragingController(
            Vertragingen vertragingen,
            Aanvragen aanvragen,
            Bezwaren bezwaren,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.vertragingen = vertragingen;
        this.aanvragen = aanvragen;
        this.bezwaren = bezwaren;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping("/aanvragen/{id}/vertraging")
    String show(@PathVariable AanvraagId id, Model model) {
        return show(model, aanvragen.get(id).beslisvraag(), FormState.empty());
    }

    @PostMapping("/aanvragen/{id}/vertraging")
    String create(
            @PathVariable AanvraagId id,
            @Valid VertragingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return create(model, aanvragen.get(id).beslisvraag(), form, errors, redirect);
    }

    @GetMapping("/bezwaren/{id}/vertraging")
    String show(@PathVariable BezwaarId id, Model model) {
        return show(model, bezwaren.get(id).beslisvraag(), FormState.empty());
    }

    @PostMapping("/bezwaren/{id}/vertraging")
    String create(
            @PathVariable BezwaarId id,
            @Valid VertragingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return create(model, bezwaren.get(id).beslisvraag(), form, errors, redirect);
    }

    private String show(Model model, Beslisvraag vraag, FormState form) {
        toegang.requireAccess(vraag.gezin());
        log.read(vraag.onderwerp(), vraag.inwoner());
        model.addAttribute("vraag", vraag);
        model.addAttribute("laatste", vertragingen.laatste(vraag));
        model.addAttribute("form", form);
        return "besluit/ingebrekestelling/vertraging";
    }

    /** The page is made first: who may not open the file gets no further. */
    private String create(
            Model model,
            Beslisvraag vraag,
            VertragingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        show(model, vraag, FormState.empty());
        return FormAnswer.of(
                errors,
                again -> show(model, vraag, again),
                () -> {
                    vertragingen.tell(vraag, form.verwacht());
                    Notices.add(redirect, Tekst.of("ingebrekestelling.vertraging.gedaan"));
                    return "redirect:" + vraag.pad() + "#ingebrekestelling";
                });
    }
}
