package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.Valid;
import java.util.function.Function;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.WachtvraagRechten;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
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

/** One wait: what helps meanwhile, what the experts say, and how it ends. */
@Controller
@RequestMapping("/wachtvragen/{id}")
@Requires(WachtvraagRechten.WERKEN)
@Verwerking(WachtvraagRechten.DOEL)
class WachtenController {

    private final Wachtvragen vragen;
    private final Wachtpagina pagina;

    WachtenController(Wachtvragen vragen, Wachtpagina pagina) {
        this.vragen = vragen;
        this.pagina = pagina;
    }

    @GetMapping
    String show(@PathVariable WachtvraagId id, Model model) {
        return pagina.show(model, id, FormState.empty());
    }

    @PostMapping("/overbrugging")
    String bridge(
            @PathVariable WachtvraagId id,
            @Valid OverbruggingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    vragen.bridge(id, form.wat().strip(), form.wie().strip(), form.toPeriode());
                    return done(id, "wachtvraag.gedaan.overbrugging", redirect);
                });
    }

    @PostMapping("/expertteam")
    String escalate(
            @PathVariable WachtvraagId id,
            @Valid ExpertForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    vragen.escalate(id, form.expertvraag().strip());
                    return done(id, "wachtvraag.gedaan.gevraagd", redirect);
                });
    }

    @PostMapping("/advies")
    String advise(
            @PathVariable WachtvraagId id,
            @Valid AdviesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    vragen.advise(id, form.advies().strip(), form.adviseur().strip());
                    return done(id, "wachtvraag.gedaan.advies", redirect);
                });
    }

    @PostMapping("/einde")
    String end(
            @PathVariable WachtvraagId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    vragen.end(id, form.toEinde());
                    return done(id, "wachtvraag.gedaan.geeindigd", redirect);
                });
    }

    private Function<FormState, String> again(Model model, WachtvraagId id) {
        return form -> pagina.show(model, id, form);
    }

    private static String done(WachtvraagId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/wachtvragen/" + id;
    }
}
