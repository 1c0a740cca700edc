package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.veiligheid.groepsaanpak.GroepId;
import nl.samenhang.veiligheid.groepsaanpak.GroepRechten;
import nl.samenhang.veiligheid.groepsaanpak.Groepen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The groups to which one is admitted, one of them, and a new one. */
@Controller
@RequestMapping("/groepsaanpak")
@Verwerking(GroepRechten.DOEL)
class GroepController {

    private final Groepen groepen;
    private final GroepViews views;

    GroepController(Groepen groepen, GroepViews views) {
        this.groepen = groepen;
        this.views = views;
    }

    @GetMapping
    @Requires(GroepRechten.INZIEN)
    String index(Model model) {
        model.addAttribute("groepen", groepen.all());
        return "veiligheid/groepsaanpak/index";
    }

    @GetMapping("/stand")
    @Requires(GroepRechten.STAND)
    String stand(Model model) {
        model.addAttribute("stand", groepen.stand());
        return "veiligheid/groepsaanpak/stand";
    }

    @GetMapping("/nieuw")
    @Requires(GroepRechten.REGISSEREN)
    String create(Model model) {
        return form(model, FormState.empty());
    }

    @PostMapping
    @Requires(GroepRechten.REGISSEREN)
    String create(
            @Valid GroepForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, again),
                () -> {
                    var id =
                            groepen.begin(
                                    form.naam().strip(),
                                    form.plek().strip(),
                                    form.eindigtOp(),
                                    form.organisatie().strip());
                    Notices.add(redirect, Tekst.of("groepsaanpak.gedaan.begonnen"));
                    return "redirect:/groepsaanpak/" + id;
                });
    }

    @GetMapping("/{id}")
    @Requires(GroepRechten.INZIEN)
    String show(@PathVariable GroepId id, Model model) {
        return views.show(model, id, FormState.empty());
    }

    private static String form(Model model, FormState form) {
        model.addAttribute("form", form);
        return "veiligheid/groepsaanpak/nieuw";
    }
}
