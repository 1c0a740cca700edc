package nl.samenhang.netwerk.plek.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.netwerk.plek.PlekRechten;
import nl.samenhang.netwerk.plek.Woonregel;
import nl.samenhang.netwerk.plek.Woonuitslag;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says who is eligible for sheltered living or shelter and who pays; nobody is named. */
@Controller
@RequestMapping("/plekken/wie-betaalt")
@Requires(PlekRechten.ZOEKEN)
@Verwerking(PlekRechten.DOEL_ZOEKEN)
class WoonregelController {

    private final Woonregel regel;

    WoonregelController(Woonregel regel) {
        this.regel = regel;
    }

    @GetMapping
    String ask(Model model) {
        return page(model, FormState.empty(), Optional.empty());
    }

    @PostMapping
    String judge(@Valid WoonvraagForm form, BindingResult errors, Model model) {
        return FormAnswer.of(
                errors,
                again -> page(model, again, Optional.empty()),
                () -> page(model, FormState.of(form), Optional.of(regel.judge(form.toVraag()))));
    }

    private static String page(Model model, FormState form, Optional<Woonuitslag> uitslag) {
        model.addAttribute("form", form);
        model.addAttribute("uitslag", uitslag);
        return "netwerk/plek/betaalt";
    }
}
