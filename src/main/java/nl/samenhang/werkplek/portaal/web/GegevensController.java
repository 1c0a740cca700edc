package nl.samenhang.werkplek.portaal.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
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

/** How the resident can be reached, kept by the resident. */
@Controller
@RequestMapping("/mijn/gegevens")
@Requires(Requires.INWONER)
@Verwerking("mijn-dossier")
class GegevensController {

    private final Inwoners inwoners;

    GegevensController(Inwoners inwoners) {
        this.inwoners = inwoners;
    }

    @GetMapping
    String edit(Model model) {
        var bereikbaarheid = inwoners.get(actor()).bereikbaarheid();
        return page(model, FormState.of(GegevensForm.of(bereikbaarheid)));
    }

    @PostMapping
    String update(
            @Valid GegevensForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    inwoners.change(actor(), form.change(inwoners.get(actor()).bereikbaarheid()));
                    Notices.add(redirect, Tekst.of("portaal.melding.gegevens"));
                    return "redirect:/mijn";
                });
    }

    private static String page(Model model, FormState form) {
        model.addAttribute("form", form);
        return "werkplek/portaal/gegevensEdit";
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}
