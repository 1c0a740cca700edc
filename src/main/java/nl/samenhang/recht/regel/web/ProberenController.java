package nl.samenhang.recht.regel.web;

import static java.util.Objects.requireNonNull;
import static nl.samenhang.recht.regel.RegelRechten.INZIEN;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Uitkomst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * "What if": fill in a day and what a table asks, and see what it says and by which row. Nothing is
 * kept.
 */
@Controller
@RequestMapping("/regels/{tabel}/proberen")
@Requires(INZIEN)
@Verwerking(Verwerking.GEEN)
class ProberenController {

    private final Tabelpagina pagina;
    private final Regels regels;

    ProberenController(Tabelpagina pagina, Regels regels) {
        this.pagina = pagina;
        this.regels = regels;
    }

    @GetMapping
    String start(@PathVariable String tabel, Model model) {
        var form = FormState.of(new ProbeerForm(pagina.vandaag()));
        return page(tabel, pagina.vandaag(), Optional.empty(), form, model);
    }

    @PostMapping
    String evaluate(
            @PathVariable String tabel,
            @Valid ProbeerForm form,
            BindingResult errors,
            @RequestParam Map<String, String> getypt,
            Model model) {
        var vandaag = pagina.vandaag();
        var dag = Optional.ofNullable(form.dag()).filter(d -> pagina.counts(tabel, d));
        var kolommen = pagina.view(tabel, dag.orElse(vandaag)).tabel();
        var invoer = Proefinvoer.read(kolommen, getypt, errors);
        return FormAnswer.of(
                errors,
                again -> page(tabel, dag.orElse(vandaag), Optional.empty(), again, model),
                () -> {
                    if (dag.isEmpty()) {
                        throw new Refusal(
                                "dag",
                                Tekst.of("regel.proberen.fout.niets", requireNonNull(form.dag())));
                    }
                    return page(
                            tabel,
                            dag.get(),
                            Optional.of(regels.evaluate(tabel, dag.get(), invoer)),
                            FormState.asSent(Map.of()),
                            model);
                });
    }

    private String page(
            String tabel, LocalDate dag, Optional<Uitkomst> uitkomst, FormState form, Model model) {
        model.addAttribute("view", pagina.view(tabel, dag));
        model.addAttribute("uitkomst", uitkomst);
        model.addAttribute(
                "geraakt",
                uitkomst.stream()
                        .flatMap(u -> u.treffers().stream())
                        .map(Uitkomst.Treffer::rij)
                        .collect(Collectors.toSet()));
        model.addAttribute("form", form);
        return "recht/regel/proberen";
    }
}
