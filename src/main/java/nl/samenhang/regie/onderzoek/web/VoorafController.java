package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.onderzoek.Identiteit;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Voorbereiding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What comes before the inquiry: free support, who this is, a plan of one's own. */
@Controller
@RequestMapping("/onderzoeken/{id}/personen/{inwoner}")
@Requires(OnderzoekRechten.DOEN)
@Verwerking(OnderzoekRechten.DOEL)
class VoorafController {

    private final Voorbereiding voorbereiding;
    private final Eigenplannen plannen;
    private final OnderzoekViews views;
    private final Clock clock;

    VoorafController(
            Voorbereiding voorbereiding, Eigenplannen plannen, OnderzoekViews views, Clock clock) {
        this.voorbereiding = voorbereiding;
        this.plannen = plannen;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/ondersteuning")
    String ondersteuning(
            @PathVariable OnderzoekId id, @PathVariable InwonerId inwoner, Model model) {
        var form =
                views.of(id)
                        .inhoud()
                        .ondersteuning(inwoner)
                        .map(o -> FormState.of(OndersteuningForm.of(o)))
                        .orElseGet(() -> today("aangebodenOp"));
        return page(model, id, inwoner, form, "ondersteuning");
    }

    @PostMapping("/ondersteuning")
    String ondersteuning(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid OndersteuningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again, "ondersteuning"),
                () -> {
                    voorbereiding.offer(id, form.toOndersteuning(inwoner));
                    return done(id, redirect);
                });
    }

    @GetMapping("/identiteit")
    String identiteit(@PathVariable OnderzoekId id, @PathVariable InwonerId inwoner, Model model) {
        return page(model, id, inwoner, today("gezienOp"), "identiteit");
    }

    @PostMapping("/identiteit")
    String identiteit(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid IdentiteitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again, "identiteit"),
                () -> {
                    var ik = new MedewerkerId(Contexts.current().actor());
                    voorbereiding.identify(
                            id, new Identiteit(inwoner, form.bewijs(), form.gezienOp(), ik));
                    return done(id, redirect);
                });
    }

    @GetMapping("/eigen-plan")
    String eigenplan(@PathVariable OnderzoekId id, @PathVariable InwonerId inwoner, Model model) {
        return page(model, id, inwoner, today("ontvangenOp"), "eigenplan");
    }

    @PostMapping("/eigen-plan")
    String eigenplan(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid EigenplanForm form,
            BindingResult errors,
            @RequestParam MultipartFile bestand,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var bytes = bestand.getBytes();
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again, "eigenplan"),
                () -> {
                    plannen.receive(id, inwoner, form, bestand.getOriginalFilename(), bytes);
                    return done(id, redirect);
                });
    }

    private String page(
            Model model, OnderzoekId id, InwonerId inwoner, FormState form, String template) {
        var view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("persoon", OnderzoekViews.persoon(view, inwoner));
        model.addAttribute("form", form);
        return "regie/onderzoek/" + template;
    }

    private FormState today(String veld) {
        var vandaag = LocalDate.now(clock);
        return FormState.of(
                Map.of(
                        veld,
                        List.of(
                                vandaag.getDayOfMonth()
                                        + "-"
                                        + vandaag.getMonthValue()
                                        + "-"
                                        + vandaag.getYear())));
    }

    private static String done(OnderzoekId id, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("onderzoek.gedaan.bewaard"));
        return "redirect:/onderzoeken/" + id;
    }
}
