package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisisplan;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaken;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Hulpaanboden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalzaakId;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaken;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list by area and part of the day, the round of visits, and one case. */
@Controller
@RequestMapping("/vroegsignalen")
@Requires(VroegsignaalRechten.WERKEN)
@Verwerking(VroegsignaalRechten.DOEL)
class VroegsignaalzaakController {

    private final Vroegsignaalzaken zaken;
    private final Crisiszaken crises;
    private final Hulpaanboden aanboden;
    private final AfkoelingPdf pdf;
    private final Clock clock;

    VroegsignaalzaakController(
            Vroegsignaalzaken zaken,
            Crisiszaken crises,
            Hulpaanboden aanboden,
            AfkoelingPdf pdf,
            Clock clock) {
        this.zaken = zaken;
        this.crises = crises;
        this.aanboden = aanboden;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping
    String index(Werkfilter filter, BindingResult errors, Model model) {
        return list(filter, false, errors, model);
    }

    @GetMapping("/route")
    String route(Werkfilter filter, BindingResult errors, Model model) {
        return list(filter, true, errors, model);
    }

    @GetMapping("/zaken/{id}")
    String show(@PathVariable VroegsignaalzaakId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping("/zaken/{id}/pogingen")
    String attempt(
            @PathVariable VroegsignaalzaakId id,
            @Valid PogingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    zaken.attempt(id, form.toPoging(Contexts.current().actorNaam()));
                    Notices.add(redirect, Tekst.of("vroegsignaal.gedaan.poging"));
                    return "redirect:/vroegsignalen/zaken/" + id;
                });
    }

    @PostMapping("/zaken/{id}/resultaat")
    String close(
            @PathVariable VroegsignaalzaakId id,
            @Valid ResultaatForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    zaken.close(id, form.resultaat(), form.regeling().orElse(false));
                    Notices.add(redirect, Tekst.of("vroegsignaal.gedaan.gesloten"));
                    return "redirect:/vroegsignalen/zaken/" + id;
                });
    }

    /** Only for who accepted help. */
    @GetMapping("/zaken/{id}/afkoelingsperiode.pdf")
    ResponseEntity<byte[]> print(@PathVariable VroegsignaalzaakId id) {
        return pdf.answer(aanboden.get(id));
    }

    private String list(Werkfilter filter, boolean bezoek, BindingResult errors, Model model) {
        model.addAttribute(
                "view",
                new Werklijst(
                        zaken.open(filter.toVraag(bezoek)),
                        zaken.gebieden(),
                        bezoek,
                        LocalDate.now(clock)));
        model.addAttribute("form", FormState.of(errors));
        return "bestaanszekerheid/vroegsignaal/index";
    }

    private String page(VroegsignaalzaakId id, Model model, FormState form) {
        var plan = crises.find(id).filter(c -> c.zaak().isOpen()).map(crises::plan);
        model.addAttribute(
                "view",
                new Zaakpagina(
                        zaken.get(id),
                        zaken.signalen(id),
                        zaken.pogingen(id),
                        plan,
                        aanboden.find(id)));
        model.addAttribute("form", form.hasErrors() ? form : FormState.of(proposal(plan)));
        return "bestaanszekerheid/vroegsignaal/show";
    }

    /** Today, and in a crisis the attempt that is next. */
    private Map<String, List<String>> proposal(Optional<Crisisplan> plan) {
        var voorstel = new HashMap<String, List<String>>();
        voorstel.put("dag", FormState.of(new Begin(LocalDate.now(clock))).values("dag"));
        plan.flatMap(Crisisplan::volgende)
                .ifPresent(
                        stap -> {
                            switch (stap.wat()) {
                                case BELLEN -> voorstel.put("contact", List.of("TELEFOON"));
                                case AVOND -> {
                                    voorstel.put("contact", List.of("TELEFOON"));
                                    voorstel.put("dagdeel", List.of("AVOND"));
                                }
                                case BEZOEK -> voorstel.put("contact", List.of("HUISBEZOEK"));
                                case GESPREK -> {}
                            }
                        });
        return voorstel;
    }

    /** Writes a day as the fields do. */
    private record Begin(LocalDate dag) {}

    @Bean
    static Menupunt vroegsignalenMenupunt() {
        return new Menupunt(
                "/vroegsignalen",
                VroegsignaalRechten.WERKEN,
                Tekst.of("vroegsignaal.werk.menu"),
                72);
    }
}
