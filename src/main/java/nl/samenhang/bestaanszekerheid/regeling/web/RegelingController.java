package nl.samenhang.bestaanszekerheid.regeling.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.bestaanszekerheid.regeling.Rechten;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenberekening;
import nl.samenhang.bestaanszekerheid.regeling.RegelingRechten;
import nl.samenhang.bestaanszekerheid.regeling.Regelingen;
import nl.samenhang.bestaanszekerheid.regeling.Rekenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Weekinkomen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The norms, the schemes, and one question for all of them. Nobody is named and nothing is kept, so
 * that somebody at the desk can reckon along before there is a request.
 */
@Controller
@RequestMapping("/regelingen")
@Requires(RegelingRechten.REKENEN)
@Verwerking(Verwerking.GEEN)
class RegelingController {

    private final Bijstandsnormen normen;
    private final Regelingen regelingen;
    private final Rechtenberekening berekening;
    private final Clock clock;

    RegelingController(
            Bijstandsnormen normen,
            Regelingen regelingen,
            Rechtenberekening berekening,
            Clock clock) {
        this.normen = normen;
        this.regelingen = regelingen;
        this.berekening = berekening;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("blad", normen.on(today()).orElseThrow());
        model.addAttribute("grens", normen.vermogen(today()));
        model.addAttribute("regelingen", regelingen.on(today()));
        return "bestaanszekerheid/regeling/index";
    }

    @GetMapping("/vraag")
    String start(Model model) {
        return page(model, Optional.empty(), FormState.asSent(begin()));
    }

    @PostMapping("/vraag")
    String answer(@Valid RekenvraagForm form, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> page(model, Optional.empty(), again),
                () -> {
                    var vraag = form.toRekenvraag();
                    requireDays(vraag);
                    var rechten = berekening.of(vraag);
                    Weekinkomen.require(
                            vraag.inkomen(), Optional.of(rechten.norm()), form.isWholeMonth());
                    return page(model, Optional.of(rechten), FormState.asSent(Map.of()));
                });
    }

    private void requireDays(Rekenvraag vraag) {
        if (vraag.dag().isAfter(today()) || vraag.dag().isBefore(normen.eerste())) {
            throw new Refusal("dag", Tekst.of("regeling.fout.dag-buiten", normen.eerste()));
        }
        if (vraag.laatsteToeslag().filter(dag -> dag.isAfter(vraag.dag())).isPresent()) {
            throw new Refusal("laatsteToeslag", Tekst.of("regeling.fout.toeslag-later"));
        }
    }

    private String page(Model model, Optional<Rechten> rechten, FormState form) {
        model.addAttribute("rechten", rechten);
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/vraag";
    }

    private Map<String, List<String>> begin() {
        return Map.of(
                "dag", FormState.of(new Begin(today())).values("dag"),
                "kostendelers", List.of("0"),
                "schulden", List.of("0"),
                "maandenLaag", List.of("0"));
    }

    /** Writes a day as the fields do. */
    private record Begin(LocalDate dag) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Bean
    static Menupunt regelingenMenupunt() {
        return new Menupunt(
                "/regelingen", RegelingRechten.REKENEN, Tekst.of("regeling.index.titel"), 70);
    }
}
