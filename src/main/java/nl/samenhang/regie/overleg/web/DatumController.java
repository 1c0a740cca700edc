package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.OverlegId;
import nl.samenhang.regie.overleg.OverlegRechten;
import nl.samenhang.regie.overleg.Overleggen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The date of a meeting; saving it invites everybody. */
@Controller
@RequestMapping("/overleggen/{id}/datum")
@Requires(OverlegRechten.ORGANISEREN)
@Verwerking(OverlegRechten.DOEL)
class DatumController {

    private static final Map<String, List<String>> AN_HOUR = Map.of("minuten", List.of("60"));

    private final Overleggen overleggen;
    private final OverlegViews views;

    DatumController(Overleggen overleggen, OverlegViews views) {
        this.overleggen = overleggen;
        this.views = views;
    }

    @GetMapping
    String edit(@PathVariable OverlegId id, Model model) {
        return page(model, id, FormState.of(AN_HOUR));
    }

    @PostMapping
    String update(
            @PathVariable OverlegId id,
            @Valid DatumForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    overleggen.plan(id, form.toMoment(overleggen.zone()));
                    Notices.add(redirect, Tekst.of("overleg.gedaan.gepland"));
                    return "redirect:/overleggen/" + id;
                });
    }

    private String page(Model model, OverlegId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "regie/overleg/datum";
    }
}
