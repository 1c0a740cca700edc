package nl.samenhang.mensen.registervraag.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registervraag.Gemeentenlijst;
import nl.samenhang.mensen.registervraag.RegistervraagId;
import nl.samenhang.mensen.registervraag.RegistervraagRechten;
import nl.samenhang.mensen.registervraag.Registervragen;
import nl.samenhang.mensen.registervraag.Zoekinvoer;
import nl.samenhang.mensen.registervraag.Zoekuitkomst;
import nl.samenhang.mensen.registervraag.Zoekwijze;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Looks somebody up in the register. What was typed is sent in a POST, so that no number or name
 * stands in an address.
 */
@Controller
@RequestMapping("/brp")
@Requires(RegistervraagRechten.ZOEKEN)
@Verwerking(RegistervraagRechten.DOEL)
class RegisterzoekController {

    private final Registervragen vragen;
    private final Gemeentenlijst gemeenten;

    RegisterzoekController(Registervragen vragen, Gemeentenlijst gemeenten) {
        this.vragen = vragen;
        this.gemeenten = gemeenten;
    }

    @GetMapping("/zoeken")
    String index(@RequestParam(defaultValue = "BSN") Zoekwijze op, Model model) {
        return page(model, op, FormState.empty(), Optional.empty());
    }

    @PostMapping("/zoeken")
    String search(
            @Valid Zoekinvoer invoer,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean bewaren,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                form -> page(model, invoer.op(), form, Optional.empty()),
                () -> {
                    if (bewaren) {
                        vragen.keep(invoer);
                        Notices.add(redirect, Tekst.of("registervraag.bewaard"));
                        return "redirect:/brp/zoeken";
                    }
                    return page(
                            model,
                            invoer.op(),
                            FormState.of(errors),
                            Optional.of(vragen.ask(invoer)));
                });
    }

    /** A kept question, asked again now; once it is answered it is kept no longer. */
    @GetMapping("/vragen/{id}")
    String show(@PathVariable RegistervraagId id, Model model) {
        var vraag = vragen.get(id);
        var uitkomst = vragen.ask(vraag.invoer());
        if (!uitkomst.isStil()) {
            vragen.drop(id);
        }
        return page(
                model, vraag.invoer().op(), FormState.of(vraag.invoer()), Optional.of(uitkomst));
    }

    @PostMapping("/vragen/{id}/verwijdering")
    String drop(@PathVariable RegistervraagId id, RedirectAttributes redirect) {
        vragen.drop(id);
        Notices.add(redirect, Tekst.of("registervraag.weggehaald"));
        return "redirect:/brp/zoeken";
    }

    private String page(
            Model model, Zoekwijze op, FormState form, Optional<Zoekuitkomst> uitkomst) {
        model.addAttribute("op", op);
        model.addAttribute("form", form);
        model.addAttribute("uitkomst", uitkomst);
        model.addAttribute("gemeenten", gemeenten.all());
        model.addAttribute("ingesteld", vragen.isIngesteld());
        model.addAttribute("bewaard", vragen.own());
        return "mensen/registervraag/zoeken";
    }
}
