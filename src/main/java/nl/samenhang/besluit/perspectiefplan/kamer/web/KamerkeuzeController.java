package nl.samenhang.besluit.perspectiefplan.kamer.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamers;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamervraag;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.VrijePlek;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** Searches a room for a young person and keeps it. */
@Controller
@RequestMapping("/perspectiefplannen/{plan}/kamers")
@Requires(PerspectiefplanRechten.WERKEN)
@Verwerking(PerspectiefplanRechten.DOEL)
class KamerkeuzeController {

    /** What is searched for; a rent that is no amount finds nothing and says so. */
    public record ZoekForm(
            Optional<String> plaats, Optional<String> huur, Optional<LocalDate> vanaf) {

        /** Refuses a rent that is no amount. */
        Kamervraag toVraag() {
            return new Kamervraag(filled(plaats), filled(huur).map(Bedrag::of), vanaf);
        }

        private static Optional<String> filled(Optional<String> veld) {
            return veld.map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /** From which day the room is kept. */
    public record KeuzeForm(Optional<LocalDate> van) {}

    private final Kamers kamers;
    private final Perspectiefplannen plannen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    KamerkeuzeController(
            Kamers kamers,
            Perspectiefplannen plannen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.kamers = kamers;
        this.plannen = plannen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String index(
            @PathVariable PerspectiefplanId plan,
            ZoekForm form,
            BindingResult errors,
            Model model) {
        var gevonden = search(form, errors);
        return page(model, plan, gevonden, FormState.of(errors));
    }

    @PostMapping("/{kamer}")
    String reserve(
            @PathVariable PerspectiefplanId plan,
            @PathVariable PlekId kamer,
            @Valid KeuzeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(plannen.get(plan).gezin());
        return FormAnswer.of(
                errors,
                again -> page(model, plan, kamers.search(Kamervraag.ALLES), again),
                () -> {
                    kamers.reserve(plan, kamer, form.van());
                    Notices.add(redirect, Tekst.of("perspectiefplan.kamer.gedaan.gereserveerd"));
                    return "redirect:/perspectiefplannen/" + plan + "#kamer";
                });
    }

    @PostMapping("/vrijgave")
    String release(@PathVariable PerspectiefplanId plan, RedirectAttributes redirect) {
        toegang.requireAccess(plannen.get(plan).gezin());
        kamers.release(plan);
        Notices.add(redirect, Tekst.of("perspectiefplan.kamer.gedaan.vrij"));
        return "redirect:/perspectiefplannen/" + plan + "#kamer";
    }

    private List<VrijePlek> search(ZoekForm form, BindingResult errors) {
        try {
            return errors.hasErrors() ? List.of() : kamers.search(form.toVraag());
        } catch (IllegalArgumentException e) {
            errors.rejectValue("huur", "typeMismatch.nl.samenhang.kernel.Bedrag");
            return List.of();
        }
    }

    private String page(
            Model model, PerspectiefplanId id, List<VrijePlek> gevonden, FormState form) {
        var plan = plannen.get(id);
        toegang.requireAccess(plan.gezin());
        log.read(id.onderwerp(), plan.inwoner());
        model.addAttribute("plan", plan);
        model.addAttribute("naam", inwoners.get(plan.inwoner()).aanspreeknaam());
        model.addAttribute("kamers", gevonden);
        model.addAttribute("form", form);
        return "besluit/perspectiefplan/kamer/keuze";
    }
}
