package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.mensen.noodknop.NoodtoegangId;
import nl.samenhang.mensen.noodknop.Noodtoegangen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.werk.WerkClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was opened by the emergency button: read by who works on the file, judged by the privacy
 * officer.
 */
@Controller
@RequestMapping("/noodtoegangen")
class GebruikController {

    private final Noodtoegangen noodtoegangen;
    private final Gebruikviews views;
    private final Dossiertoegang toegang;
    private final ApplicationEventPublisher events;

    GebruikController(
            Noodtoegangen noodtoegangen,
            Gebruikviews views,
            Dossiertoegang toegang,
            ApplicationEventPublisher events) {
        this.noodtoegangen = noodtoegangen;
        this.views = views;
        this.toegang = toegang;
        this.events = events;
    }

    @GetMapping
    @Requires(NoodknopRechten.NAKIJKEN)
    @Verwerking(NoodknopRechten.DOEL_TOEZICHT)
    String index(Model model) {
        model.addAttribute("regels", views.all());
        return "mensen/noodknop/index";
    }

    @GetMapping("/{id}")
    @Requires(GezinRechten.INZIEN)
    @Verwerking(NoodknopRechten.DOEL)
    String show(@PathVariable NoodtoegangId id, Model model) {
        toegang.requireAccess(noodtoegangen.get(id).gezin());
        model.addAttribute("view", views.of(id));
        return "mensen/noodknop/show";
    }

    /** Who works on the file has read that somebody else came in. */
    @PostMapping("/{id}/gelezen")
    @Requires(GezinRechten.INZIEN)
    @Verwerking(NoodknopRechten.DOEL)
    String read(@PathVariable NoodtoegangId id, RedirectAttributes redirect) {
        var gezin = noodtoegangen.get(id).gezin();
        toegang.requireAccess(gezin);
        views.werkOfReader()
                .forEach(
                        soort ->
                                events.publishEvent(
                                        new WerkClosed(soort, Onderwerp.of("noodtoegang", id))));
        Notices.add(redirect, Tekst.of("noodknop.gelezen"));
        return "redirect:/gezinnen/" + gezin;
    }

    @GetMapping("/{id}/beoordeling")
    @Requires(NoodknopRechten.NAKIJKEN)
    @Verwerking(NoodknopRechten.DOEL_TOEZICHT)
    String edit(@PathVariable NoodtoegangId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping("/{id}/beoordeling")
    @Requires(NoodknopRechten.NAKIJKEN)
    @Verwerking(NoodknopRechten.DOEL_TOEZICHT)
    String update(
            @PathVariable NoodtoegangId id,
            @Valid BeoordelingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    noodtoegangen.judge(id, form.require(), form.toelichting());
                    Notices.add(redirect, Tekst.of("noodknop.nagekeken"));
                    return "redirect:/noodtoegangen";
                });
    }

    private String page(NoodtoegangId id, Model model, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "mensen/noodknop/beoordeling";
    }
}
