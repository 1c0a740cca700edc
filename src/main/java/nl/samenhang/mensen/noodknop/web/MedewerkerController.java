package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.noodknop.Naasten;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
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

/** Who an employee is in the file, kept by the administrator. */
@Controller
@RequestMapping("/medewerkers/{id}/naasten")
@Requires("gebruikers.beheren")
@Verwerking(NoodknopRechten.DOEL_NAASTEN)
class MedewerkerController {

    private final Naasten naasten;
    private final Medewerkers medewerkers;
    private final Inwoners inwoners;
    private final Aanwijzer aanwijzer;

    MedewerkerController(
            Naasten naasten, Medewerkers medewerkers, Inwoners inwoners, Aanwijzer aanwijzer) {
        this.naasten = naasten;
        this.medewerkers = medewerkers;
        this.inwoners = inwoners;
        this.aanwijzer = aanwijzer;
    }

    @GetMapping
    String index(@PathVariable MedewerkerId id, Model model) {
        return page(id, model, FormState.empty());
    }

    /** The employee is this person in the file. */
    @PostMapping
    String create(
            @PathVariable MedewerkerId id,
            @Valid PersoonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    naasten.link(id, Optional.of(aanwijzer.require(form)));
                    Notices.add(redirect, Tekst.of("noodknop.medewerker.gedaan"));
                    return "redirect:/medewerkers/" + id + "/naasten";
                });
    }

    /** Takes a person off whom the employee named. */
    @PostMapping("/{inwoner}/einde")
    String end(
            @PathVariable MedewerkerId id,
            @PathVariable InwonerId inwoner,
            RedirectAttributes redirect) {
        naasten.withdraw(id, inwoner);
        Notices.add(redirect, Tekst.of("noodknop.medewerker.weg"));
        return "redirect:/medewerkers/" + id + "/naasten";
    }

    private String page(MedewerkerId id, Model model, FormState form) {
        var wie =
                medewerkers
                        .find(id)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", id)));
        model.addAttribute("medewerker", wie);
        model.addAttribute("regels", NaastenController.lines(naasten, inwoners, id));
        model.addAttribute("form", form);
        return "mensen/noodknop/medewerker";
    }
}
