package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
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

/** Shows the plan of a young person, and keeps the own words and who stays. */
@Controller
@RequestMapping("/perspectiefplannen/{id}")
@Requires(PerspectiefplanRechten.WERKEN)
@Verwerking(PerspectiefplanRechten.DOEL)
class PerspectiefplanController {

    private final Perspectiefplannen plannen;
    private final Planbeelden beelden;

    PerspectiefplanController(Perspectiefplannen plannen, Planbeelden beelden) {
        this.plannen = plannen;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable PerspectiefplanId id, Model model) {
        return beelden.show(model, id, FormState.empty());
    }

    @PostMapping("/woorden")
    String write(
            @PathVariable PerspectiefplanId id,
            @Valid WoordenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.show(model, id, again),
                () -> {
                    plannen.writeWoorden(id, form.woorden());
                    return done(
                            redirect, Tekst.of("perspectiefplan.gedaan.woorden"), id, "woorden");
                });
    }

    @PostMapping("/steun")
    String addSteun(
            @PathVariable PerspectiefplanId id,
            @Valid SteunForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.show(model, id, again),
                () -> {
                    plannen.addSteun(id, form.steunNaam(), form.steunBand());
                    return done(redirect, Tekst.of("perspectiefplan.gedaan.steun"), id, "steun");
                });
    }

    @PostMapping("/steun/{steun}/verwijdering")
    String removeSteun(
            @PathVariable PerspectiefplanId id,
            @PathVariable UUID steun,
            RedirectAttributes redirect) {
        beelden.require(id);
        plannen.removeSteun(id, steun);
        return done(redirect, Tekst.of("perspectiefplan.gedaan.steun-weg"), id, "steun");
    }

    static String done(
            RedirectAttributes redirect, Tekst tekst, PerspectiefplanId id, String plek) {
        Notices.add(redirect, tekst);
        return "redirect:/perspectiefplannen/" + id + "#" + plek;
    }
}
