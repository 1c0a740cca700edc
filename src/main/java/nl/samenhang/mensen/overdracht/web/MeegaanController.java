package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.overdracht.OverdrachtId;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Overdrachten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** On which ground the data of one person go to the other municipality. */
@Controller
@RequestMapping("/overdrachten/{id}/personen/{inwoner}")
@Requires(OverdrachtRechten.GEVEN)
@Verwerking(OverdrachtRechten.DOEL)
class MeegaanController {

    private final Overdrachten overdrachten;
    private final OverdrachtViews views;

    MeegaanController(Overdrachten overdrachten, OverdrachtViews views) {
        this.overdrachten = overdrachten;
        this.views = views;
    }

    @GetMapping
    String edit(@PathVariable OverdrachtId id, @PathVariable InwonerId inwoner, Model model) {
        return page(id, inwoner, model, FormState.empty());
    }

    @PostMapping
    String update(
            @PathVariable OverdrachtId id,
            @PathVariable InwonerId inwoner,
            @Valid MeegaanForm form,
            BindingResult errors,
            Model model) {
        return FormAnswer.of(
                errors,
                again -> page(id, inwoner, model, again),
                () -> {
                    overdrachten.include(id, form.of(views.person(id, inwoner).lid()));
                    return "redirect:/overdrachten/" + id;
                });
    }

    @PostMapping("/niet")
    String remove(@PathVariable OverdrachtId id, @PathVariable InwonerId inwoner) {
        overdrachten.exclude(id, inwoner);
        return "redirect:/overdrachten/" + id;
    }

    private String page(OverdrachtId id, InwonerId inwoner, Model model, FormState form) {
        model.addAttribute("overdracht", overdrachten.get(id));
        model.addAttribute("wie", views.person(id, inwoner));
        model.addAttribute("form", form);
        return "mensen/overdracht/persoon";
    }
}
