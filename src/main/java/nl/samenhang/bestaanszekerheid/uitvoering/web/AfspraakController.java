package nl.samenhang.bestaanszekerheid.uitvoering.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.samenhang.bestaanszekerheid.uitvoering.AfspraakId;
import nl.samenhang.bestaanszekerheid.uitvoering.UitvoeringRechten;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraken;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements with other municipalities, from both sides, with what they cost each month. */
@Controller
@RequestMapping("/uitvoering")
@Requires(UitvoeringRechten.INZIEN)
@Verwerking(UitvoeringRechten.DOEL)
class AfspraakController {

    private final Uitvoeringsafspraken afspraken;
    private final Afspraakviews views;
    private final Gemeentenamen namen;

    AfspraakController(Uitvoeringsafspraken afspraken, Afspraakviews views, Gemeentenamen namen) {
        this.afspraken = afspraken;
        this.views = views;
        this.namen = namen;
    }

    @GetMapping
    String index(Model model) {
        return list(model, FormState.empty());
    }

    @GetMapping("/{id}")
    String show(@PathVariable AfspraakId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    @Requires(UitvoeringRechten.BEHEREN)
    String ask(
            @Valid AfspraakForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> list(model, again),
                () -> {
                    var id =
                            afspraken.ask(
                                    form.uitvoerder(),
                                    form.taak(),
                                    form.toPeriode(),
                                    Objects.requireNonNull(form.prijs()));
                    return done(id, "uitvoering.gedaan.gevraagd", redirect);
                });
    }

    @PostMapping("/{id}/akkoord")
    @Requires(UitvoeringRechten.BEHEREN)
    String agree(@PathVariable AfspraakId id, RedirectAttributes redirect) {
        afspraken.agree(id);
        return done(id, "uitvoering.gedaan.akkoord", redirect);
    }

    @PostMapping("/{id}/einde")
    @Requires(UitvoeringRechten.BEHEREN)
    String end(
            @PathVariable AfspraakId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    afspraken.end(id, form.tot());
                    return done(id, "uitvoering.gedaan.einde", redirect);
                });
    }

    private String list(Model model, FormState form) {
        model.addAttribute("afspraken", views.all());
        model.addAttribute(
                "gemeenten",
                namen.besides(Contexts.current().gemeente()).stream()
                        .map(code -> Optie.of(code, namen.of(code)))
                        .toList());
        model.addAttribute("form", form);
        return "bestaanszekerheid/uitvoering/index";
    }

    private String page(Model model, AfspraakId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "bestaanszekerheid/uitvoering/show";
    }

    private static String done(AfspraakId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/uitvoering/" + id;
    }

    @Bean
    static Menupunt uitvoeringMenupunt() {
        return new Menupunt(
                "/uitvoering", UitvoeringRechten.INZIEN, Tekst.of("uitvoering.titel"), 71);
    }
}
