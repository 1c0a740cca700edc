package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisisdiensten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaak;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaken;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalzaakId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of who is on duty, and the roster. */
@Controller
@RequestMapping("/vroegsignalen")
@Requires(VroegsignaalRechten.WERKEN)
@Verwerking(VroegsignaalRechten.DOEL)
class CrisisController {

    private static final int DAYS = 14;

    private final Crisiszaken crises;
    private final Crisisdiensten diensten;
    private final Medewerkers medewerkers;
    private final Clock clock;

    CrisisController(
            Crisiszaken crises, Crisisdiensten diensten, Medewerkers medewerkers, Clock clock) {
        this.crises = crises;
        this.diensten = diensten;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    @GetMapping("/dienst")
    String show(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping("/dienst")
    String update(
            @Valid CrisisdienstForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    diensten.assign(form.dag(), form.medewerker());
                    Notices.add(redirect, Tekst.of("vroegsignaal.gedaan.dienst"));
                    return "redirect:/vroegsignalen/dienst";
                });
    }

    @PostMapping("/zaken/{id}/dienst")
    String take(@PathVariable VroegsignaalzaakId id, RedirectAttributes redirect) {
        crises.take(id);
        Notices.add(redirect, Tekst.of("vroegsignaal.gedaan.crisis"));
        return "redirect:/vroegsignalen/zaken/" + id;
    }

    private String page(Model model, FormState form) {
        var vandaag = LocalDate.now(clock);
        var rooster = new TreeMap<LocalDate, String>();
        diensten.between(vandaag, vandaag.plusDays(DAYS))
                .forEach((dag, wie) -> rooster.put(dag, naam(wie)));
        var regels =
                crises.open().stream()
                        .map(this::regel)
                        .sorted(Comparator.comparing(r -> !r.mijn()))
                        .toList();
        var keuzes =
                diensten.candidates().stream()
                        .map(m -> Optie.of(m.id().toString(), m.naam()))
                        .toList();
        model.addAttribute("view", new Crisislijst(regels, vandaag, rooster, keuzes));
        model.addAttribute("form", form);
        return "bestaanszekerheid/vroegsignaal/dienst";
    }

    private Crisisregel regel(Crisiszaak crisis) {
        var ik = new MedewerkerId(Contexts.current().actor());
        return new Crisisregel(
                crisis,
                crises.plan(crisis),
                crisis.dienst().map(this::naam).orElse(""),
                crisis.dienst().filter(ik::equals).isPresent());
    }

    private String naam(MedewerkerId wie) {
        return medewerkers.find(wie).map(Medewerker::naam).orElse("-");
    }

    @Bean
    static Menupunt crisisdienstMenupunt() {
        return new Menupunt(
                "/vroegsignalen/dienst",
                VroegsignaalRechten.WERKEN,
                Tekst.of("vroegsignaal.dienst.menu"),
                72);
    }
}
