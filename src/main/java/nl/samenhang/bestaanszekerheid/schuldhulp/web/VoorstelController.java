package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schulden;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
import nl.samenhang.bestaanszekerheid.schuldhulp.Voorstellen;
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

/** What creditors are offered, what they answer, and the arrangement that comes of it. */
@Controller
@RequestMapping("/schuldhulp/{id}/voorstel")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class VoorstelController {

    private final Voorstellen voorstellen;
    private final Schulden schulden;
    private final Trajectbeelden beelden;
    private final Clock clock;

    VoorstelController(
            Voorstellen voorstellen, Schulden schulden, Trajectbeelden beelden, Clock clock) {
        this.voorstellen = voorstellen;
        this.schulden = schulden;
        this.beelden = beelden;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String propose(
            @PathVariable TrajectId id,
            @Valid VoorstelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    voorstellen.propose(id, form.vorm());
                    return done(id, "schuldhulp.gedaan.voorstel", redirect);
                });
    }

    @PostMapping("/vervallen")
    String drop(@PathVariable TrajectId id, RedirectAttributes redirect) {
        voorstellen.drop(id);
        return done(id, "schuldhulp.gedaan.vervallen", redirect);
    }

    @PostMapping("/antwoord")
    String answer(
            @PathVariable TrajectId id,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    voorstellen.answer(id, form.aanbod(), form.toAntwoord());
                    return done(id, "schuldhulp.gedaan.antwoord", redirect);
                });
    }

    @PostMapping("/start")
    String begin(
            @PathVariable TrajectId id,
            @Valid StartForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    voorstellen.begin(id, form.op());
                    return done(id, "schuldhulp.gedaan.start", redirect);
                });
    }

    private String page(Model model, TrajectId id, FormState form) {
        var beeld = beelden.of(id);
        model.addAttribute("beeld", beeld);
        model.addAttribute("voorstel", voorstellen.of(id));
        model.addAttribute("rekening", schulden.rekening(beeld.traject()));
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/voorstel";
    }

    private Function<FormState, String> again(Model model, TrajectId id) {
        return form -> page(model, id, form);
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/schuldhulp/" + id + "/voorstel";
    }
}
