package nl.samenhang.veiligheid.groepsaanpak.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.veiligheid.groepsaanpak.GroepId;
import nl.samenhang.veiligheid.groepsaanpak.GroepRechten;
import nl.samenhang.veiligheid.groepsaanpak.Groepen;
import nl.samenhang.veiligheid.groepsaanpak.Toegelatene;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What those who are admitted write down in a group, and whom they let in. */
@Controller
@RequestMapping("/groepsaanpak/{id}")
@Verwerking(GroepRechten.DOEL)
class GroepWerkController {

    private final Groepen groepen;
    private final GroepViews views;
    private final Medewerkers medewerkers;

    GroepWerkController(Groepen groepen, GroepViews views, Medewerkers medewerkers) {
        this.groepen = groepen;
        this.views = views;
        this.medewerkers = medewerkers;
    }

    @PostMapping("/jongeren")
    @Requires(GroepRechten.INZIEN)
    String addJongere(
            @PathVariable GroepId id,
            @Valid JongereForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id, errors, model, redirect, "jongere", () -> groepen.add(id, form.toJongere()));
    }

    @PostMapping("/politieregels")
    @Requires(GroepRechten.INZIEN)
    String addPolitieregel(
            @PathVariable GroepId id,
            @Valid PolitieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var door = Contexts.current().actorNaam();
        return answer(
                id, errors, model, redirect, "politie", () -> groepen.add(id, form.toRegel(door)));
    }

    @PostMapping("/toegelatenen")
    @Requires(GroepRechten.REGISSEREN)
    String admit(
            @PathVariable GroepId id,
            @Valid ToelatingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                redirect,
                "toegelaten",
                () -> groepen.admit(id, toegelatene(form)));
    }

    @PostMapping("/toegelatenen/{actor}/einde")
    @Requires(GroepRechten.REGISSEREN)
    String dismiss(
            @PathVariable GroepId id, @PathVariable UUID actor, RedirectAttributes redirect) {
        try {
            groepen.dismiss(id, actor);
            Notices.add(redirect, Tekst.of("groepsaanpak.gedaan.uitgelaten"));
        } catch (Refusal refusal) {
            Notices.warn(redirect, refusal.reason());
        }
        return "redirect:/groepsaanpak/" + id;
    }

    private Toegelatene toegelatene(ToelatingForm form) {
        var wie =
                medewerkers
                        .find(form.medewerker())
                        .orElseThrow(
                                () -> new NotFound(Onderwerp.of("medewerker", form.medewerker())));
        return new Toegelatene(
                wie.id().value(),
                wie.naam(),
                form.organisatie().strip(),
                form.politiegegevens().orElse(false),
                form.tot());
    }

    private String answer(
            GroepId id,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            String gedaan,
            Runnable work) {
        return FormAnswer.of(
                errors,
                again -> views.show(model, id, again),
                () -> {
                    work.run();
                    Notices.add(redirect, Tekst.of("groepsaanpak.gedaan." + gedaan));
                    return "redirect:/groepsaanpak/" + id;
                });
    }
}
