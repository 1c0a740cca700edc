package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.onderzoek.Analyses;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The joint explanation: facts apart from opinions, hypotheses, and causes in the past. */
@Controller
@RequestMapping("/onderzoeken/{id}")
@Requires(OnderzoekRechten.DOEN)
@Verwerking(OnderzoekRechten.DOEL)
class AnalyseController {

    private static final String BEVINDINGEN = "bevindingen";
    private static final String HYPOTHESEN = "hypothesen";
    private static final String GENERATIES = "generaties";

    private final Analyses analyses;
    private final OnderzoekViews views;

    AnalyseController(Analyses analyses, OnderzoekViews views) {
        this.analyses = analyses;
        this.views = views;
    }

    /** A possible explanation. */
    record NieuweHypothese(
            @NotBlank(message = "{onderzoek.fout.tekst}") @Size(max = 1000) String tekst) {}

    @GetMapping("/bevindingen")
    String bevindingen(@PathVariable OnderzoekId id, Model model) {
        return page(model, id, FormState.empty(), BEVINDINGEN);
    }

    @PostMapping("/bevindingen")
    String add(
            @PathVariable OnderzoekId id,
            @Valid BevindingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, BEVINDINGEN),
                () -> {
                    analyses.add(id, form.toBevinding());
                    return done(id, BEVINDINGEN, redirect);
                });
    }

    @PostMapping("/bevindingen/{bevinding}/verwijdering")
    String remove(
            @PathVariable OnderzoekId id,
            @PathVariable UUID bevinding,
            RedirectAttributes redirect) {
        analyses.remove(id, bevinding);
        return done(id, BEVINDINGEN, redirect);
    }

    @GetMapping("/hypothesen")
    String hypothesen(@PathVariable OnderzoekId id, Model model) {
        return page(model, id, FormState.empty(), HYPOTHESEN);
    }

    @PostMapping("/hypothesen")
    String suppose(
            @PathVariable OnderzoekId id,
            @Valid NieuweHypothese form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, HYPOTHESEN),
                () -> {
                    analyses.suppose(id, form.tekst().strip());
                    return done(id, HYPOTHESEN, redirect);
                });
    }

    @GetMapping("/hypothesen/{hypothese}")
    String edit(@PathVariable OnderzoekId id, @PathVariable UUID hypothese, Model model) {
        return edit(model, id, hypothese, Optional.empty());
    }

    @PostMapping("/hypothesen/{hypothese}")
    String judge(
            @PathVariable OnderzoekId id,
            @PathVariable UUID hypothese,
            @Valid HypotheseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> edit(model, id, hypothese, Optional.of(again)),
                () -> {
                    analyses.judge(id, form.toHypothese(hypothese));
                    return done(id, HYPOTHESEN, redirect);
                });
    }

    @GetMapping("/generaties")
    String generaties(@PathVariable OnderzoekId id, Model model) {
        var tekst = views.of(id).inhoud().generaties().map(g -> g.tekst()).stream().toList();
        return page(model, id, FormState.of(Map.of("tekst", tekst)), GENERATIES);
    }

    @PostMapping("/generaties/grond")
    String allow(
            @PathVariable OnderzoekId id,
            @Valid GrondForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, GENERATIES),
                () -> {
                    analyses.allow(id, form.wie(), form.grond(), form.toelichting().strip());
                    return done(id, GENERATIES, redirect);
                });
    }

    @PostMapping("/generaties")
    String write(
            @PathVariable OnderzoekId id,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again, GENERATIES),
                () -> {
                    analyses.writeGeneraties(id, form.woorden());
                    return done(id, GENERATIES, redirect);
                });
    }

    @PostMapping("/generaties/verwijdering")
    String forget(@PathVariable OnderzoekId id, RedirectAttributes redirect) {
        analyses.forgetGeneraties(id);
        return done(id, GENERATIES, redirect);
    }

    private String edit(Model model, OnderzoekId id, UUID hypothese, Optional<FormState> again) {
        var found = analyses.get(id, hypothese);
        model.addAttribute("hypothese", found);
        return page(
                model,
                id,
                again.orElseGet(() -> FormState.of(HypotheseForm.of(found))),
                "hypothese");
    }

    private String page(Model model, OnderzoekId id, FormState form, String template) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "regie/onderzoek/" + template;
    }

    private static String done(OnderzoekId id, String pagina, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("onderzoek.gedaan.bewaard"));
        return "redirect:/onderzoeken/" + id + "/" + pagina;
    }
}
