package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Sleutels;
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

/** The keys: the own one that signs, and those of other municipalities. */
@Controller
@RequestMapping("/beheer/overdrachtsleutels")
@Requires(OverdrachtRechten.SLEUTELS)
@Verwerking("beheer")
class SleutelController {

    private static final String PAD = "redirect:/beheer/overdrachtsleutels";

    private final Sleutels sleutels;

    SleutelController(Sleutels sleutels) {
        this.sleutels = sleutels;
    }

    /** The key of another municipality, with what somebody there read out. */
    record SleutelForm(
            @NotBlank(message = "{overdracht.fout.gemeente-leeg}") @Size(max = 100) String gemeente,
            @NotBlank(message = "{overdracht.fout.sleutel}") @Size(max = 200) String publiek,
            @NotBlank(message = "{overdracht.fout.vingerafdruk}") @Size(max = 200)
                    String vingerafdruk) {}

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping("/eigen")
    String renew(RedirectAttributes redirect) {
        sleutels.renew();
        Notices.add(redirect, Tekst.of("overdracht.sleutel.gemaakt"));
        return PAD;
    }

    @PostMapping
    String create(
            @Valid SleutelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    sleutels.trust(form.gemeente(), form.publiek(), form.vingerafdruk());
                    Notices.add(redirect, Tekst.of("overdracht.sleutel.ingevoerd"));
                    return PAD;
                });
    }

    @PostMapping("/{id}/intrekking")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        sleutels.withdraw(id);
        Notices.add(redirect, Tekst.of("overdracht.sleutel.ingetrokken"));
        return PAD;
    }

    private String page(Model model, FormState form) {
        model.addAttribute("eigen", sleutels.own());
        model.addAttribute("andere", sleutels.others());
        model.addAttribute("form", form);
        return "mensen/overdracht/sleutels";
    }
}
