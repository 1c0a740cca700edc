package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.Deskundigheid;
import nl.samenhang.regie.overleg.Inhuren;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Registratie;
import nl.samenhang.regie.overleg.Registraties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The experts: who is registered, and hiring one when there is need. Says nothing of families. */
@Controller
@RequestMapping("/deskundigen")
@Verwerking(OverlegRechten.DOEL_VAKWERK)
class DeskundigenController {

    private final Registraties registraties;
    private final Inhuren inhuren;
    private final Medewerkers medewerkers;

    DeskundigenController(Registraties registraties, Inhuren inhuren, Medewerkers medewerkers) {
        this.registraties = registraties;
        this.inhuren = inhuren;
        this.medewerkers = medewerkers;
    }

    /** A registration as the register shows it. */
    record RegistratieForm(
            @NotNull(message = "{overleg.fout.medewerker}") UUID medewerker,
            @NotBlank(message = "{overleg.fout.skj-nummer}") @Size(max = 20) String nummer,
            @NotNull(message = "{overleg.fout.dag}") LocalDate eersteDag,
            @NotNull(message = "{overleg.fout.dag}") LocalDate laatsteDag) {}

    /** A request to hire somebody. */
    record InhuurForm(
            @NotNull(message = "{overleg.fout.deskundigheid}") Deskundigheid deskundigheid,
            @NotBlank(message = "{overleg.fout.waarom}") @Size(max = 500) String waarom,
            @Min(1) @Max(200) int uren) {}

    /** The answer to it. */
    record AntwoordForm(
            @NotNull(message = "{overleg.fout.antwoord}") Antwoord antwoord,
            Optional<@Size(max = 500) String> toelichting) {

        /** Yes or no. */
        enum Antwoord {
            JA,
            NEE
        }
    }

    @GetMapping
    @Requires(OverlegRechten.INZIEN)
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping("/registraties")
    @Requires(OverlegRechten.DESKUNDIGEN)
    String register(
            @Valid RegistratieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    if (form.laatsteDag().isBefore(form.eersteDag())) {
                        throw new Refusal("laatsteDag", Tekst.of("overleg.fout.einde-voor-begin"));
                    }
                    registraties.register(
                            new Registratie(
                                    new MedewerkerId(form.medewerker()),
                                    form.nummer().strip(),
                                    Periode.between(
                                            form.eersteDag(), form.laatsteDag().plusDays(1))));
                    return done(redirect);
                });
    }

    @PostMapping("/inhuur")
    @Requires(OverlegRechten.ORGANISEREN)
    String request(
            @Valid InhuurForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    inhuren.request(form.deskundigheid(), form.waarom().strip(), form.uren());
                    return done(redirect);
                });
    }

    @PostMapping("/inhuur/{id}")
    @Requires(OverlegRechten.DESKUNDIGEN)
    String decide(
            @PathVariable UUID id,
            @Valid AntwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    inhuren.decide(
                            id,
                            form.antwoord() == AntwoordForm.Antwoord.JA,
                            form.toelichting().map(String::strip).orElse(""));
                    return done(redirect);
                });
    }

    private static String done(RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("overleg.gedaan.bewaard"));
        return "redirect:/deskundigen";
    }

    private String page(Model model, FormState form) {
        var all = medewerkers.all();
        model.addAttribute("registraties", registraties.all());
        model.addAttribute("inhuren", inhuren.all());
        model.addAttribute("medewerkers", all);
        model.addAttribute(
                "namen", all.stream().collect(Collectors.toMap(Medewerker::id, Medewerker::naam)));
        model.addAttribute("form", form);
        return "regie/overleg/deskundigen";
    }
}
