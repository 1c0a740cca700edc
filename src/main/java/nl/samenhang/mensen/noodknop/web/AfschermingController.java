package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.noodknop.Afscherming;
import nl.samenhang.mensen.noodknop.Afschermingen;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
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

/** Whose files are closed for the team. */
@Controller
@RequestMapping("/afschermingen")
@Requires(NoodknopRechten.AFSCHERMEN)
@Verwerking(NoodknopRechten.DOEL_TOEZICHT)
class AfschermingController {

    private final Afschermingen afschermingen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Aanwijzer aanwijzer;

    AfschermingController(
            Afschermingen afschermingen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Aanwijzer aanwijzer) {
        this.afschermingen = afschermingen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.aanwijzer = aanwijzer;
    }

    @GetMapping
    String index(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid AfschermingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    var wie = aanwijzer.require(form.persoon());
                    afschermingen.start(wie, form.require(), form.reden());
                    Notices.add(redirect, Tekst.of("noodknop.afscherming.gedaan"));
                    return "redirect:/afschermingen";
                });
    }

    @PostMapping("/{inwoner}/einde")
    String end(@PathVariable InwonerId inwoner, RedirectAttributes redirect) {
        afschermingen.end(inwoner);
        Notices.add(redirect, Tekst.of("noodknop.afscherming.opgeheven"));
        return "redirect:/afschermingen";
    }

    private String page(Model model, FormState form) {
        model.addAttribute("regels", afschermingen.all().stream().map(this::line).toList());
        model.addAttribute("form", form);
        return "mensen/noodknop/afschermingen";
    }

    private AfschermingView line(Afscherming een) {
        return new AfschermingView(
                een,
                inwoners.find(een.inwoner()).map(Inwoner::naam).orElse("?"),
                medewerkers.find(een.door()).map(Medewerker::naam).orElse("?"));
    }
}
