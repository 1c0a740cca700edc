package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
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

/** One track: the first talk, the plan, how it ends and how it is afterwards. */
@Controller
@RequestMapping("/schuldhulp/{id}")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class SchuldhulpController {

    private final Schuldhulpen trajecten;
    private final Trajectbeelden beelden;

    SchuldhulpController(Schuldhulpen trajecten, Trajectbeelden beelden) {
        this.trajecten = trajecten;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/gesprek")
    String talk(
            @PathVariable TrajectId id,
            @Valid GesprekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    trajecten.talk(
                            id,
                            form.op(),
                            Objects.requireNonNull(form.weken()),
                            Objects.requireNonNull(form.beginschuld()));
                    return done(id, "schuldhulp.gedaan.gesprek", redirect);
                });
    }

    @PostMapping("/plan")
    String plan(
            @PathVariable TrajectId id,
            @Valid PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    trajecten.plan(
                            id, form.plan().strip(), form.voet(), form.ondernemer().orElse(false));
                    return done(id, "schuldhulp.gedaan.plan", redirect);
                });
    }

    @PostMapping("/stabilisatie")
    String stabilise(@PathVariable TrajectId id, RedirectAttributes redirect) {
        trajecten.stabilise(id);
        return done(id, "schuldhulp.gedaan.stabiel", redirect);
    }

    @PostMapping("/einde")
    String end(
            @PathVariable TrajectId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    trajecten.end(id, form.toEinde());
                    return done(id, "schuldhulp.gedaan.einde", redirect);
                });
    }

    @PostMapping("/nazorg")
    String care(
            @PathVariable TrajectId id,
            @Valid NazorgForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    trajecten.care(id, form.nazorg().strip());
                    return done(id, "schuldhulp.gedaan.nazorg", redirect);
                });
    }

    private String page(Model model, TrajectId id, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/show";
    }

    private Function<FormState, String> again(Model model, TrajectId id) {
        return form -> page(model, id, form);
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/schuldhulp/" + id;
    }
}
