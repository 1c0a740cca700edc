package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.schuldhulp.Betaling;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schulden;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
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

/** What is owed to whom, what is left a month, and what that makes for each creditor. */
@Controller
@RequestMapping("/schuldhulp/{id}/schulden")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class SchuldController {

    private final Schulden schulden;
    private final Trajectbeelden beelden;

    SchuldController(Schulden schulden, Trajectbeelden beelden) {
        this.schulden = schulden;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String add(
            @PathVariable TrajectId id,
            @Valid SchuldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    schulden.add(id, form.toSchuld(Objects.requireNonNull(form.bedrag())));
                    return done(id, "schuldhulp.gedaan.schuld", redirect);
                });
    }

    @PostMapping("/{schuld}/weg")
    String remove(
            @PathVariable TrajectId id, @PathVariable UUID schuld, RedirectAttributes redirect) {
        schulden.remove(id, schuld);
        return done(id, "schuldhulp.gedaan.schuld-weg", redirect);
    }

    @PostMapping("/vtlb")
    String count(
            @PathVariable TrajectId id,
            @Valid VtlbForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    schulden.count(
                            id,
                            form.vanaf(),
                            Objects.requireNonNull(form.inkomen()),
                            Objects.requireNonNull(form.vtlb()),
                            form.reden());
                    return done(id, "schuldhulp.gedaan.vtlb", redirect);
                });
    }

    @PostMapping("/betalingen")
    String pay(
            @PathVariable TrajectId id,
            @Valid BetalingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    schulden.pay(
                            id, new Betaling(form.op(), Objects.requireNonNull(form.betaald())));
                    return done(id, "schuldhulp.gedaan.betaling", redirect);
                });
    }

    private String page(Model model, TrajectId id, FormState form) {
        var beeld = beelden.of(id);
        model.addAttribute("beeld", beeld);
        model.addAttribute("schulden", schulden.of(id));
        model.addAttribute("vtlbs", schulden.vtlbs(id));
        model.addAttribute("betalingen", schulden.betalingen(id));
        model.addAttribute("rekening", schulden.rekening(beeld.traject()));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/schulden";
    }

    private Function<FormState, String> again(Model model, TrajectId id) {
        return form -> page(model, id, form);
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/schuldhulp/" + id + "/schulden";
    }
}
