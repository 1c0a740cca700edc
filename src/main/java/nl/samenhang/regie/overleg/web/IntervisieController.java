package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.Intervisie;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Registraties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own time on peer review. */
@Controller
@RequestMapping("/intervisie")
@Requires(OverlegRechten.INZIEN)
@Verwerking(OverlegRechten.DOEL_VAKWERK)
class IntervisieController {

    private final Registraties registraties;

    IntervisieController(Registraties registraties) {
        this.registraties = registraties;
    }

    /** One time; the theme names no family. */
    record IntervisieForm(
            @NotNull(message = "{overleg.fout.dag}") LocalDate dag,
            @Min(15) @Max(480) int minuten,
            Optional<@Size(max = 200) String> begeleider,
            @NotBlank(message = "{overleg.fout.thema}") @Size(max = 200) String thema) {}

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid IntervisieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    registraties.record(
                            new Intervisie(
                                    Ids.next(),
                                    ik(),
                                    form.dag(),
                                    form.minuten(),
                                    form.begeleider().map(String::strip).orElse(""),
                                    form.thema().strip()));
                    Notices.add(redirect, Tekst.of("overleg.gedaan.bewaard"));
                    return "redirect:/intervisie";
                });
    }

    private String page(Model model, FormState form) {
        var eigen = registraties.intervisie(ik());
        model.addAttribute("intervisie", eigen);
        model.addAttribute("minuten", eigen.stream().mapToInt(Intervisie::minuten).sum());
        model.addAttribute("form", form);
        return "regie/overleg/intervisie";
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
