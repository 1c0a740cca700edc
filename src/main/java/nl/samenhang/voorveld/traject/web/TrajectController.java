package nl.samenhang.voorveld.traject.web;

import jakarta.validation.Valid;
import java.util.function.Function;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.voorveld.traject.Opvolgingen;
import nl.samenhang.voorveld.traject.TrajectId;
import nl.samenhang.voorveld.traject.TrajectRechten;
import nl.samenhang.voorveld.traject.Trajecten;
import nl.samenhang.voorveld.traject.Trajectlijnen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One track: how it goes, notes, standing still, how it is later, and the end. */
@Controller
@RequestMapping("/trajecten/{id}")
@Requires(TrajectRechten.WERKEN)
@Verwerking(TrajectRechten.DOEL)
class TrajectController {

    private final Trajecten trajecten;
    private final Trajectlijnen lijnen;
    private final Opvolgingen opvolgingen;
    private final Trajectbeelden beelden;

    TrajectController(
            Trajecten trajecten,
            Trajectlijnen lijnen,
            Opvolgingen opvolgingen,
            Trajectbeelden beelden) {
        this.trajecten = trajecten;
        this.lijnen = lijnen;
        this.opvolgingen = opvolgingen;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/aantekeningen")
    String note(
            @PathVariable TrajectId id,
            @Valid AantekeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    lijnen.note(id, form.tekst().strip());
                    return done(id, "traject.gedaan.aantekening", redirect);
                });
    }

    @PostMapping("/pauze")
    String pause(
            @PathVariable TrajectId id,
            @Valid PauzeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    trajecten.pause(id, form.pauzereden().strip());
                    return done(id, "traject.gedaan.pauze", redirect);
                });
    }

    @PostMapping("/hervatting")
    String resume(@PathVariable TrajectId id, RedirectAttributes redirect) {
        trajecten.resume(id);
        return done(id, "traject.gedaan.hervat", redirect);
    }

    @PostMapping("/opvolging/{maanden}")
    String follow(
            @PathVariable TrajectId id,
            @PathVariable int maanden,
            @Valid OpvolgingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id),
                () -> {
                    opvolgingen.answer(
                            id, maanden, form.antwoord(), form.bij().map(String::strip).orElse(""));
                    return done(id, "traject.gedaan.opvolging", redirect);
                });
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
                    return done(id, "traject.gedaan.einde", redirect);
                });
    }

    private String page(Model model, TrajectId id, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("form", form);
        return "voorveld/traject/show";
    }

    private Function<FormState, String> again(Model model, TrajectId id) {
        return form -> page(model, id, form);
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/trajecten/" + id;
    }
}
