package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Beheerverzoeken;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.security.Rolvraag;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a role or a reset for somebody, or ends a role. */
@Controller
@RequestMapping("/beheer/gebruikers/{id}")
@Requires(Roltoekenningen.BEHEREN)
@Verwerking("beheer")
class RolController {

    /** Nothing is typed. */
    record HerstelForm() {}

    private final Beheerverzoeken verzoeken;
    private final Roltoekenningen rollen;
    private final GebruikerPagina pagina;
    private final Clock clock;

    RolController(
            Beheerverzoeken verzoeken,
            Roltoekenningen rollen,
            GebruikerPagina pagina,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.rollen = rollen;
        this.pagina = pagina;
        this.clock = clock;
    }

    @PostMapping("/rollen")
    String create(
            @PathVariable MedewerkerId id,
            @Valid @ModelAttribute("invoer") RolForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(id, again, model),
                () -> {
                    verzoeken.askRol(id, vraag(form));
                    Notices.add(redirect, Tekst.of("beheer.verzoek.gevraagd"));
                    return "redirect:/beheer/gebruikers/" + id;
                });
    }

    @PostMapping("/rollen/{toekenning}/einde")
    String end(
            @PathVariable MedewerkerId id,
            @PathVariable UUID toekenning,
            RedirectAttributes redirect) {
        rollen.end(id, toekenning);
        Notices.add(redirect, Tekst.of("beheer.gebruiker.rol-beeindigd"));
        return "redirect:/beheer/gebruikers/" + id;
    }

    /** Asks to end a second factor that was lost. */
    @PostMapping("/tweede-factor/herstel")
    String reset(
            @PathVariable MedewerkerId id,
            @Valid @ModelAttribute("invoer") HerstelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(id, again, model),
                () -> {
                    verzoeken.askReset(id);
                    Notices.add(redirect, Tekst.of("beheer.verzoek.gevraagd"));
                    return "redirect:/beheer/gebruikers/" + id;
                });
    }

    private Rolvraag vraag(RolForm form) {
        return new Rolvraag(
                Objects.requireNonNullElse(form.rol(), "").strip(),
                Optional.ofNullable(form.team()).map(TeamId::new),
                Objects.requireNonNullElseGet(form.eersteDag(), () -> LocalDate.now(clock)),
                Optional.ofNullable(form.laatsteDag()));
    }
}
