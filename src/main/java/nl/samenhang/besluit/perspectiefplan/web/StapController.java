package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.besluit.perspectiefplan.StapId;
import nl.samenhang.besluit.perspectiefplan.Stapstatus;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settles one thing to arrange around the 18th birthday. */
@Controller
@RequestMapping("/perspectiefplannen/{id}/stappen/{stap}")
@Requires(PerspectiefplanRechten.WERKEN)
@Verwerking(PerspectiefplanRechten.DOEL)
class StapController {

    private final Perspectiefplannen plannen;
    private final Planbeelden beelden;

    StapController(Perspectiefplannen plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @GetMapping
    String edit(@PathVariable PerspectiefplanId id, @PathVariable StapId stap, Model model) {
        return page(model, id, stap, FormState.empty());
    }

    @PostMapping
    String settle(
            @PathVariable PerspectiefplanId id,
            @PathVariable StapId stap,
            @Valid StapForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> page(model, id, stap, again),
                () -> {
                    plannen.settle(
                            id,
                            stap,
                            Stapstatus.valueOf(form.antwoord().name()),
                            form.reden().orElse(""));
                    return PerspectiefplanController.done(
                            redirect, Tekst.of("perspectiefplan.gedaan.stap"), id, "stappen");
                });
    }

    private String page(Model model, PerspectiefplanId id, StapId stap, FormState form) {
        var view = beelden.page(model, "stap", id, form);
        model.addAttribute("stap", plannen.getStap(id, stap));
        return view;
    }
}
