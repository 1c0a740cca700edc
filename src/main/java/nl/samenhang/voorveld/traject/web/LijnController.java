package nl.samenhang.voorveld.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.voorveld.traject.TrajectId;
import nl.samenhang.voorveld.traject.TrajectRechten;
import nl.samenhang.voorveld.traject.Trajectlijnen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line of a track: goal, answers, steps, agreements and how it ends. */
@Controller
@RequestMapping("/trajecten/{id}/lijnen/{lijn}")
@Requires(TrajectRechten.WERKEN)
@Verwerking(TrajectRechten.DOEL)
class LijnController {

    private final Trajectlijnen lijnen;
    private final Trajectbeelden beelden;

    LijnController(Trajectlijnen lijnen, Trajectbeelden beelden) {
        this.lijnen = lijnen;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, @PathVariable String lijn, Model model) {
        return page(model, id, lijn, FormState.empty());
    }

    @PostMapping("/doel")
    String aim(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @Valid DoelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id, lijn),
                () -> {
                    lijnen.aim(id, lijn, form.doel().strip());
                    return done(id, lijn, "traject.gedaan.doel", redirect);
                });
    }

    @PostMapping("/antwoorden")
    String answer(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id, lijn),
                () -> {
                    lijnen.answer(id, lijn, form.vraag(), form.tekst().strip());
                    return done(id, lijn, "traject.gedaan.antwoord", redirect);
                });
    }

    @PostMapping("/stappen")
    String step(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @Valid StapForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id, lijn),
                () -> {
                    lijnen.step(
                            id,
                            lijn,
                            form.stap(),
                            form.op(),
                            form.opmerking().map(String::strip).orElse(""));
                    return done(id, lijn, "traject.gedaan.stap", redirect);
                });
    }

    @PostMapping("/afspraken")
    String agree(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @Valid AfspraakForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id, lijn),
                () -> {
                    lijnen.agree(
                            id, lijn, form.wat().strip(), form.wie().strip(), form.uiterlijk());
                    return done(id, lijn, "traject.gedaan.afspraak", redirect);
                });
    }

    @PostMapping("/afspraken/{afspraak}/gedaan")
    String keep(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @PathVariable UUID afspraak,
            RedirectAttributes redirect) {
        lijnen.keep(id, afspraak);
        return done(id, lijn, "traject.gedaan.afspraak-gedaan", redirect);
    }

    @PostMapping("/afronding")
    String finish(
            @PathVariable TrajectId id,
            @PathVariable String lijn,
            @Valid AfrondingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again(model, id, lijn),
                () -> {
                    lijnen.finish(id, lijn, form.hoe(), form.reden().map(String::strip).orElse(""));
                    Notices.add(redirect, Tekst.of("traject.gedaan.afronding"));
                    return "redirect:/trajecten/" + id;
                });
    }

    private String page(Model model, TrajectId id, String lijn, FormState form) {
        var beeld = beelden.of(id);
        model.addAttribute("beeld", beeld);
        model.addAttribute(
                "lijn",
                beeld.programma().lijn(lijn).orElseThrow(() -> new NotFound(id.onderwerp())));
        model.addAttribute("form", form);
        return "voorveld/traject/lijn";
    }

    private Function<FormState, String> again(Model model, TrajectId id, String lijn) {
        return form -> page(model, id, lijn, form);
    }

    private static String done(
            TrajectId id, String lijn, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/trajecten/" + id + "/lijnen/" + lijn;
    }
}
