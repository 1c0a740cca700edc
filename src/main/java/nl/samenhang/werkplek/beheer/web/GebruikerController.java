package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gebruikersbeheer;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.werkplek.beheer.Eerstewachtwoord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Employees, their account and their roles. */
@Controller
@Requires("gebruikers.beheren")
@Verwerking("beheer")
class GebruikerController {

    private final Gebruikersbeheer beheer;
    private final Medewerkers medewerkers;
    private final Gemeentenamen namen;
    private final GebruikerPagina pagina;

    GebruikerController(
            Gebruikersbeheer beheer,
            Medewerkers medewerkers,
            Gemeentenamen namen,
            GebruikerPagina pagina) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
        this.namen = namen;
        this.pagina = pagina;
    }

    @GetMapping("/beheer/gebruikers")
    String index(Model model) {
        model.addAttribute("gebruikers", medewerkers.all().stream().map(pagina::view).toList());
        return "werkplek/beheer/gebruikers";
    }

    @GetMapping("/beheer/gebruikers/nieuw")
    String nieuw(Model model) {
        return blank(FormState.of(GebruikerForm.empty()), model);
    }

    @PostMapping("/beheer/gebruikers")
    String create(
            @Valid @ModelAttribute("invoer") GebruikerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> blank(again, model),
                () ->
                        given(form.thuis()).isEmpty()
                                ? registered(form, redirect)
                                : invited(form, redirect));
    }

    private String blank(FormState form, Model model) {
        var elders =
                namen.besides(Contexts.current().gemeente()).stream()
                        .map(code -> Optie.of(code, namen.of(code)))
                        .toList();
        model.addAttribute("elders", elders);
        model.addAttribute("form", form);
        return "werkplek/beheer/gebruikerNieuw";
    }

    @GetMapping("/beheer/gebruikers/{id}")
    String show(@PathVariable MedewerkerId id, Model model) {
        return pagina.show(id, FormState.of(RolForm.empty()), model);
    }

    @PostMapping("/beheer/gebruikers/{id}/einde")
    String deactivate(@PathVariable MedewerkerId id, RedirectAttributes redirect) {
        beheer.deactivate(id);
        Notices.add(redirect, Tekst.of("beheer.gebruiker.gesloten"));
        return "redirect:/beheer/gebruikers";
    }

    private String registered(GebruikerForm form, RedirectAttributes redirect) {
        var wachtwoord = Eerstewachtwoord.next();
        var id =
                beheer.register(
                        given(form.naam()),
                        given(form.functie()),
                        given(form.email()),
                        Optional.ofNullable(form.telefoon()).filter(t -> !t.isBlank()),
                        given(form.gebruikersnaam()),
                        wachtwoord);
        Notices.add(redirect, Tekst.of("beheer.gebruiker.gemaakt", wachtwoord));
        return "redirect:/beheer/gebruikers/" + id;
    }

    private String invited(GebruikerForm form, RedirectAttributes redirect) {
        var thuis = given(form.thuis());
        var id =
                beheer.invite(
                        given(form.naam()),
                        given(form.functie()),
                        given(form.email()),
                        Optional.ofNullable(form.telefoon()).filter(t -> !t.isBlank()),
                        given(form.gebruikersnaam()),
                        thuis);
        Notices.add(redirect, Tekst.of("beheer.gebruiker.uitgenodigd", namen.of(thuis)));
        return "redirect:/beheer/gebruikers/" + id;
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
