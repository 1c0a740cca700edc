package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.perspectiefplan.Overgang;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
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

/** What comes after 18: help that goes on, a warm hand-over, and why the file may close. */
@Controller
@RequestMapping("/perspectiefplannen/{id}")
@Requires(PerspectiefplanRechten.WERKEN)
@Verwerking(PerspectiefplanRechten.DOEL)
class OvergangController {

    private final Overgang overgang;
    private final Planbeelden beelden;

    OvergangController(Overgang overgang, Planbeelden beelden) {
        this.overgang = overgang;
        this.beelden = beelden;
    }

    @GetMapping("/verlenging")
    String prolong(@PathVariable PerspectiefplanId id, Model model) {
        return beelden.page(model, "verlenging", id, FormState.empty());
    }

    @PostMapping("/verlenging")
    String prolong(
            @PathVariable PerspectiefplanId id,
            @Valid VerlengingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.page(model, "verlenging", id, again),
                () -> {
                    overgang.prolong(id, form.soort(), form.reden());
                    return PerspectiefplanController.done(
                            redirect, Tekst.of("perspectiefplan.gedaan.verlengd"), id, "overgang");
                });
    }

    @PostMapping("/overdracht")
    String handOver(
            @PathVariable PerspectiefplanId id,
            @Valid OverdrachtForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.show(model, id, again),
                () -> {
                    overgang.handOver(
                            id,
                            form.overdrachtNaar(),
                            form.overdrachtDag(),
                            form.overdrachtAfspraak());
                    return PerspectiefplanController.done(
                            redirect, Tekst.of("perspectiefplan.gedaan.overdracht"), id, "wie");
                });
    }

    @PostMapping("/loslaten")
    String letGo(
            @PathVariable PerspectiefplanId id,
            @Valid LoslatenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        beelden.require(id);
        return FormAnswer.of(
                errors,
                again -> beelden.show(model, id, again),
                () -> {
                    overgang.letGo(id, form.loslaten());
                    return PerspectiefplanController.done(
                            redirect, Tekst.of("perspectiefplan.gedaan.loslaten"), id, "big5");
                });
    }
}
