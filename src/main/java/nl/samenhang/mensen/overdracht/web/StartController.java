package nl.samenhang.mensen.overdracht.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Overdrachten;
import nl.samenhang.platform.security.Dossiertoegang;
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

/** Begins to give a file to another municipality. */
@Controller
@RequestMapping("/gezinnen/{id}/overdracht")
@Requires(OverdrachtRechten.GEVEN)
@Verwerking(OverdrachtRechten.DOEL)
class StartController {

    private final Overdrachten overdrachten;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;

    StartController(Overdrachten overdrachten, Gezinnen gezinnen, Dossiertoegang toegang) {
        this.overdrachten = overdrachten;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
    }

    @GetMapping
    String create(@PathVariable GezinId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId id, @Valid StartForm form, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () ->
                        "redirect:/overdrachten/"
                                + overdrachten.start(id, form.gemeente(), form.chosen()));
    }

    private String page(GezinId id, Model model, FormState form) {
        toegang.requireAccess(id);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("form", form);
        return "mensen/overdracht/start";
    }
}
