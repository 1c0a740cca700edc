package nl.samenhang.werkplek.beheer.web;

import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gebruikersbeheer;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
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

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Gebruikersbeheer beheer;
    private final Medewerkers medewerkers;
    private final Rollen rollen;
    private final Gemeentenamen namen;
    private final Aanspreekpunten aanspreekpunten;

    GebruikerController(
            Gebruikersbeheer beheer,
            Medewerkers medewerkers,
            Rollen rollen,
            Gemeentenamen namen,
            Aanspreekpunten aanspreekpunten) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.namen = namen;
        this.aanspreekpunten = aanspreekpunten;
    }

    @GetMapping("/beheer/gebruikers")
    String index(Model model) {
        model.addAttribute("gebruikers", medewerkers.all().stream().map(this::view).toList());
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
        return page(id, FormState.of(new RolForm("", null)), model);
    }

    private String page(MedewerkerId id, FormState form, Model model) {
        model.addAttribute("view", view(find(id)));
        model.addAttribute("form", form);
        return "werkplek/beheer/gebruiker";
    }

    @PostMapping("/beheer/gebruikers/{id}/rollen")
    String grant(
            @PathVariable MedewerkerId id,
            @Valid @ModelAttribute("invoer") RolForm form,
            BindingResult errors,
            Model model) {
        return FormAnswer.of(
                errors,
                again -> page(id, again, model),
                () -> {
                    beheer.grant(id, given(form.rol()), Optional.ofNullable(form.laatsteDag()));
                    return "redirect:/beheer/gebruikers/" + id;
                });
    }

    @PostMapping("/beheer/gebruikers/{id}/rollen/{rol}/einde")
    String end(@PathVariable MedewerkerId id, @PathVariable String rol) {
        beheer.endRol(id, rol);
        return "redirect:/beheer/gebruikers/" + id;
    }

    @PostMapping("/beheer/gebruikers/{id}/einde")
    String deactivate(@PathVariable MedewerkerId id, RedirectAttributes redirect) {
        beheer.deactivate(id);
        Notices.add(redirect, Tekst.of("beheer.gebruiker.gesloten"));
        return "redirect:/beheer/gebruikers";
    }

    private String registered(GebruikerForm form, RedirectAttributes redirect) {
        var wachtwoord = newPassword();
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

    /** Told once to the administrator; twelve letters without look-alikes. */
    private static String newPassword() {
        var text = new StringBuilder();
        RANDOM.ints(12, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }

    private Medewerker find(MedewerkerId id) {
        return medewerkers.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", id)));
    }

    private GebruikerView view(Medewerker medewerker) {
        var eigen = beheer.roles(medewerker.id());
        List<String> teGeven =
                rollen.all().stream()
                        .filter(r -> r.soort().equals("MEDEWERKER"))
                        .map(Rollen.Rol::rol)
                        .filter(rol -> eigen.stream().noneMatch(t -> t.rol().equals(rol)))
                        .sorted()
                        .toList();
        return new GebruikerView(
                medewerker,
                eigen,
                medewerkers.teamsOf(medewerker.id()),
                teGeven,
                aanspreekpunten.currentOf(medewerker.id()).size());
    }
}
