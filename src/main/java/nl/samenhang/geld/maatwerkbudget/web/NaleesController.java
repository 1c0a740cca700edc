package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.geld.maatwerkbudget.MaatwerkbudgetRechten;
import nl.samenhang.geld.maatwerkbudget.Steekproeven;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads a line of the sample for what gives a family away, before the council sees it. */
@Controller
@RequestMapping("/maatwerkbudget/steekproef/{id}")
@Requires(MaatwerkbudgetRechten.AKKOORD)
@Verwerking(MaatwerkbudgetRechten.DOEL)
class NaleesController {

    private final Steekproeven steekproeven;

    NaleesController(Steekproeven steekproeven) {
        this.steekproeven = steekproeven;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model) {
        return page(model, id, FormState.of(LeesForm.of(steekproeven.toRead(id))));
    }

    @PostMapping
    String release(
            @PathVariable UUID id,
            @Valid LeesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    steekproeven.release(id, form.wat(), form.waaromNiet(), form.voorkomt());
                    Notices.add(redirect, Tekst.of("maatwerkbudget.gedaan.vrijgegeven"));
                    return "redirect:/werk";
                });
    }

    @PostMapping("/weglaten")
    String leaveOut(@PathVariable UUID id, RedirectAttributes redirect) {
        steekproeven.leaveOut(id);
        Notices.add(redirect, Tekst.of("maatwerkbudget.gedaan.weggelaten"));
        return "redirect:/werk";
    }

    private String page(Model model, UUID id, FormState form) {
        model.addAttribute("regel", steekproeven.toRead(id));
        model.addAttribute("form", form);
        return "geld/maatwerkbudget/nalezen";
    }
}
