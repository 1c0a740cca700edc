package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.Valid;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.WerkaanbodId;
import nl.samenhang.bestaanszekerheid.participatie.Werkaanboden;
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

/** The register of offers of work. */
@Controller
@RequestMapping("/participatie/aanbod")
@Requires(ParticipatieRechten.WERKEN)
@Verwerking(ParticipatieRechten.DOEL)
class WerkaanbodController {

    private final Werkaanboden aanboden;

    WerkaanbodController(Werkaanboden aanboden) {
        this.aanboden = aanboden;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("aanboden", aanboden.all());
        return "bestaanszekerheid/participatie/aanboden";
    }

    @GetMapping("/nieuw")
    String create(Model model) {
        return page(model, "/participatie/aanbod", FormState.empty());
    }

    @PostMapping
    String create(
            @Valid WerkaanbodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(WerkaanbodId.next(), "/participatie/aanbod", form, errors, model, redirect);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable WerkaanbodId id, Model model) {
        return page(
                model,
                "/participatie/aanbod/" + id,
                FormState.of(WerkaanbodForm.of(aanboden.get(id))));
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable WerkaanbodId id,
            @Valid WerkaanbodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        aanboden.get(id);
        return save(id, "/participatie/aanbod/" + id, form, errors, model, redirect);
    }

    private String save(
            WerkaanbodId id,
            String actie,
            WerkaanbodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, actie, again),
                () -> {
                    aanboden.save(form.toAanbod(id));
                    Notices.add(redirect, Tekst.of("participatie.gedaan.aanbod"));
                    return "redirect:/participatie/aanbod";
                });
    }

    private static String page(Model model, String actie, FormState form) {
        model.addAttribute("actie", actie);
        model.addAttribute("form", form);
        return "bestaanszekerheid/participatie/aanbod";
    }
}
