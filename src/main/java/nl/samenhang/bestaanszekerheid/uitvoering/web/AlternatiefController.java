package nl.samenhang.bestaanszekerheid.uitvoering.web;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.uitvoering.Alternatieven;
import nl.samenhang.bestaanszekerheid.uitvoering.Taak;
import nl.samenhang.bestaanszekerheid.uitvoering.UitvoeringRechten;
import nl.samenhang.bestaanszekerheid.uitvoering.Wijzecijfer;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Own staff, a neighbour and the market side by side, for a decision of the council. */
@Controller
@RequestMapping("/uitvoering/vergelijken")
@Requires(UitvoeringRechten.INZIEN)
@Verwerking(UitvoeringRechten.DOEL)
class AlternatiefController {

    private final Alternatieven alternatieven;

    AlternatiefController(Alternatieven alternatieven) {
        this.alternatieven = alternatieven;
    }

    @GetMapping
    String show(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    @Requires(UitvoeringRechten.BEHEREN)
    String estimate(
            @Valid RamingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    alternatieven.estimate(form.toRaming());
                    Notices.add(redirect, Tekst.of("uitvoering.gedaan.raming"));
                    return "redirect:/uitvoering/vergelijken";
                });
    }

    private String page(Model model, FormState form) {
        Map<Taak, List<Wijzecijfer>> cijfers = new EnumMap<>(Taak.class);
        for (var taak : Taak.values()) {
            cijfers.put(taak, alternatieven.of(taak));
        }
        model.addAttribute("cijfers", cijfers);
        model.addAttribute("form", form);
        return "bestaanszekerheid/uitvoering/vergelijken";
    }
}
