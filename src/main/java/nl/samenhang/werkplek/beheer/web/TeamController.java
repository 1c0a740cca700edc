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

/** Teams: what they are called, where they work and who comes in. */
@Controller
@RequestMapping("/beheer/teams")
@Requires("gebruikers.beheren")
@Verwerking("beheer")
class TeamController {

    /** Who comes into a team. */
    record LidForm(@NotNull(message = "{beheer.team.kies-medewerker}") UUID medewerker) {}

    private final Teambeheer beheer;
    private final TeamViews views;

    TeamController(Teambeheer beheer, TeamViews views) {
        this.beheer = beheer;
        this.views = views;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("teams", views.all());
        return "werkplek/beheer/teams";
    }

    @GetMapping("/nieuw")
    String create(Model model) {
        return blank(FormState.empty(), model);
    }

    @PostMapping
    String create(
            @Valid TeamForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> blank(again, model),
                () -> {
                    var id = beheer.create(form.naam().strip(), form.gebied().strip());
                    Notices.add(redirect, Tekst.of("beheer.team.gemaakt"));
                    return page(id);
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable TeamId id, Model model) {
        return show(id, FormState.of(TeamForm.of(views.of(id).team())), model);
    }

    @PostMapping("/{id}/gegevens")
    String rename(
            @PathVariable TeamId id,
            @Valid TeamForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> show(id, again, model),
                () -> {
                    beheer.rename(id, form.naam().strip(), form.gebied().strip());
                    return saved(id, redirect);
                });
    }

    @PostMapping("/{id}/postcodes")
    String serve(
            @PathVariable TeamId id,
            @Valid PostcodesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> show(id, again, model),
                () -> {
                    beheer.serve(id, form.toList());
                    return saved(id, redirect);
                });
    }

    @PostMapping("/{id}/leden")
    String add(
            @PathVariable TeamId id,
            @Valid LidForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> show(id, again, model),
                () -> {
                    beheer.add(id, new MedewerkerId(form.medewerker()));
                    Notices.add(redirect, Tekst.of("beheer.team.erbij-gedaan"));
                    return page(id);
                });
    }

    private static String saved(TeamId id, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("beheer.team.opgeslagen"));
        return page(id);
    }

    private static String page(TeamId id) {
        return "redirect:/beheer/teams/" + id;
    }

    private static String blank(FormState form, Model model) {
        model.addAttribute("form", form);
        return "werkplek/beheer/teamNieuw";
    }

    private String show(TeamId id, FormState form, Model model) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        return "werkplek/beheer/team";
    }
}
