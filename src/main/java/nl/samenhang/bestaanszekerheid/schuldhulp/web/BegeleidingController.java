package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.schuldhulp.Begeleidingen;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
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

/** Who stands beside the household: a coach, an administrator, a buddy. */
@Controller
@RequestMapping("/schuldhulp/{id}/begeleiding")
@Requires(SchuldhulpRechten.WERKEN)
@Verwerking(SchuldhulpRechten.DOEL)
class BegeleidingController {

    private final Begeleidingen begeleidingen;
    private final Trajectbeelden beelden;

    BegeleidingController(Begeleidingen begeleidingen, Trajectbeelden beelden) {
        this.begeleidingen = begeleidingen;
        this.beelden = beelden;
    }

    @GetMapping
    String show(@PathVariable TrajectId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String add(
            @PathVariable TrajectId id,
            @Valid BegeleidingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    begeleidingen.add(id, form.toBegeleiding());
                    return done(id, "schuldhulp.gedaan.begeleiding", redirect);
                });
    }

    @PostMapping("/{begeleiding}/einde")
    String end(
            @PathVariable TrajectId id,
            @PathVariable UUID begeleiding,
            RedirectAttributes redirect) {
        begeleidingen.end(id, begeleiding);
        return done(id, "schuldhulp.gedaan.begeleiding-voorbij", redirect);
    }

    private String page(Model model, TrajectId id, FormState form) {
        model.addAttribute("beeld", beelden.of(id));
        model.addAttribute("begeleidingen", begeleidingen.of(id));
        model.addAttribute("form", form);
        return "bestaanszekerheid/schuldhulp/begeleiding";
    }

    private static String done(TrajectId id, String sleutel, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(sleutel));
        return "redirect:/schuldhulp/" + id + "/begeleiding";
    }
}
