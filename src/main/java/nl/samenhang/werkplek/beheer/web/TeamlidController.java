package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Teambeheer;
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

/** Somebody in a team goes to another one, or out of it. */
@Controller
@RequestMapping("/beheer/teams/{id}/leden/{medewerker}")
@Requires("gebruikers.beheren")
@Verwerking("beheer")
class TeamlidController {

    /** The team to go to. */
    record VerplaatsingForm(@NotNull(message = "{beheer.team.kies-team}") UUID naar) {}

    private final Teambeheer beheer;
    private final TeamViews views;

    TeamlidController(Teambeheer beheer, TeamViews views) {
        this.beheer = beheer;
        this.views = views;
    }

    @GetMapping
    String edit(@PathVariable TeamId id, @PathVariable MedewerkerId medewerker, Model model) {
        return page(id, medewerker, FormState.empty(), model);
    }

    @PostMapping("/verplaatsing")
    String move(
            @PathVariable TeamId id,
            @PathVariable MedewerkerId medewerker,
            @Valid VerplaatsingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, medewerker, again, model),
                () -> {
                    beheer.move(id, new TeamId(form.naar()), medewerker);
                    Notices.add(redirect, Tekst.of("beheer.team.verplaatst"));
                    return "redirect:/beheer/teams/" + form.naar();
                });
    }

    @PostMapping("/einde")
    String end(
            @PathVariable TeamId id,
            @PathVariable MedewerkerId medewerker,
            RedirectAttributes redirect) {
        beheer.remove(id, medewerker);
        Notices.add(redirect, Tekst.of("beheer.team.eruit-gedaan"));
        return "redirect:/beheer/teams/" + id;
    }

    private String page(TeamId id, MedewerkerId medewerker, FormState form, Model model) {
        model.addAttribute("view", views.of(id, medewerker));
        model.addAttribute("form", form);
        return "werkplek/beheer/teamlid";
    }
}
