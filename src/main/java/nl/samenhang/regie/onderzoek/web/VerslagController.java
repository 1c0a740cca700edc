package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Verslagen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report about one person: send it, write down what the person says, and the signature. */
@Controller
@RequestMapping("/onderzoeken/{id}/verslagen/{inwoner}")
@Verwerking(OnderzoekRechten.DOEL)
class VerslagController {

    private final Verslagen verslagen;
    private final VerslagPdf pdf;
    private final OnderzoekViews views;
    private final Clock clock;

    VerslagController(Verslagen verslagen, VerslagPdf pdf, OnderzoekViews views, Clock clock) {
        this.verslagen = verslagen;
        this.pdf = pdf;
        this.views = views;
        this.clock = clock;
    }

    /** Nothing but the press of a button. */
    record Knop() {}

    @GetMapping
    @Requires(OnderzoekRechten.INZIEN)
    String show(@PathVariable OnderzoekId id, @PathVariable InwonerId inwoner, Model model) {
        return page(model, id, inwoner, FormState.empty());
    }

    @PostMapping
    @Requires(OnderzoekRechten.DOEN)
    String send(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            Knop knop,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var view = views.of(id);
        var persoon = OnderzoekViews.persoon(view, inwoner);
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    verslagen.send(id, inwoner, pdf.render(view, persoon));
                    return done(id, inwoner, redirect, "onderzoek.gedaan.verstuurd");
                });
    }

    @PostMapping("/reactie")
    @Requires(OnderzoekRechten.DOEN)
    String comment(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid ReactieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    verslagen.comment(id, inwoner, form.tekst().strip(), false);
                    return done(id, inwoner, redirect, "onderzoek.gedaan.bewaard");
                });
    }

    @PostMapping("/gelezen")
    @Requires(OnderzoekRechten.DOEN)
    String read(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            RedirectAttributes redirect) {
        verslagen.read(id);
        return done(id, inwoner, redirect, "onderzoek.gedaan.gelezen");
    }

    @PostMapping("/handtekening")
    @Requires(OnderzoekRechten.DOEN)
    String sign(
            @PathVariable OnderzoekId id,
            @PathVariable InwonerId inwoner,
            @Valid HandtekeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, inwoner, again),
                () -> {
                    var dag = form.dag().orElseGet(() -> LocalDate.now(clock));
                    verslagen.sign(id, inwoner, dag, form.aanvragen());
                    return done(id, inwoner, redirect, "onderzoek.gedaan.getekend");
                });
    }

    private String page(Model model, OnderzoekId id, InwonerId inwoner, FormState form) {
        var view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("persoon", OnderzoekViews.persoon(view, inwoner));
        model.addAttribute("form", form);
        return "regie/onderzoek/verslag";
    }

    private static String done(
            OnderzoekId id, InwonerId inwoner, RedirectAttributes redirect, String sleutel) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/onderzoeken/" + id + "/verslagen/" + inwoner;
    }
}
