package nl.samenhang.besluit.perspectiefplan.kamer.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.kamer.KamerId;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamers;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of rooms. */
@Controller
@RequestMapping("/kamers")
@Requires(PerspectiefplanRechten.KAMERS)
@Verwerking(PerspectiefplanRechten.DOEL_KAMERS)
class KamerController {

    private static final String INDEX = "redirect:/kamers";

    private final Kamers kamers;

    KamerController(Kamers kamers) {
        this.kamers = kamers;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("kamers", kamers.all());
        return "besluit/perspectiefplan/kamer/index";
    }

    @GetMapping("/nieuw")
    String create(Model model) {
        return page(model, "/kamers", FormState.empty());
    }

    @PostMapping
    String create(
            @Valid KamerForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, "/kamers", again),
                () -> {
                    kamers.save(form.toKamer(KamerId.next()));
                    Notices.add(redirect, Tekst.of("perspectiefplan.kamer.gedaan.bewaard"));
                    return INDEX;
                });
    }

    @GetMapping("/{id}")
    String edit(@PathVariable KamerId id, Model model) {
        return page(model, "/kamers/" + id, FormState.of(KamerForm.of(kamers.get(id))));
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable KamerId id,
            @Valid KamerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var bekend = kamers.get(id);
        return FormAnswer.of(
                errors,
                again -> page(model, "/kamers/" + id, again),
                () -> {
                    kamers.save(form.toKamer(bekend.id()));
                    Notices.add(redirect, Tekst.of("perspectiefplan.kamer.gedaan.bewaard"));
                    return INDEX;
                });
    }

    @PostMapping("/{id}/verwijdering")
    String remove(@PathVariable KamerId id, RedirectAttributes redirect) {
        kamers.remove(id);
        Notices.add(redirect, Tekst.of("perspectiefplan.kamer.gedaan.weg"));
        return INDEX;
    }

    private static String page(Model model, String pad, FormState form) {
        model.addAttribute("pad", pad);
        model.addAttribute("form", form);
        return "besluit/perspectiefplan/kamer/edit";
    }

    @Bean
    static Menupunt kamersMenupunt() {
        return new Menupunt(
                "/kamers",
                PerspectiefplanRechten.KAMERS,
                Tekst.of("perspectiefplan.kamer.titel"),
                65);
    }
}
