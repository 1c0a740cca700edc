package nl.samenhang.regie.aanspreekpunt.web;

import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.AANWIJZEN;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.DOEL;
import static nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten.OVERDRAGEN;

import jakarta.validation.Valid;
import java.util.stream.Stream;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Afwezigheden;
import nl.samenhang.regie.aanspreekpunt.Afwezigheid;
import nl.samenhang.regie.aanspreekpunt.AfwezigheidId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and who stands in: everybody for themselves, a team leader for the team. */
@Controller
@RequestMapping("/afwezigheden")
@Requires(OVERDRAGEN)
@Verwerking(DOEL)
class AfwezigheidController {

    private final Afwezigheden afwezigheden;
    private final Medewerkers medewerkers;

    AfwezigheidController(Afwezigheden afwezigheden, Medewerkers medewerkers) {
        this.afwezigheden = afwezigheden;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    String index(Model model) {
        return page(model, FormState.of(AfwezigheidForm.of(actor())));
    }

    @PostMapping
    String create(
            @Valid AfwezigheidForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    requireMine(new MedewerkerId(form.medewerker()));
                    afwezigheden.plan(form.toAfwezigheid());
                    Notices.add(redirect, Tekst.of("aanspreekpunt.melding.afwezig"));
                    return "redirect:/afwezigheden";
                });
    }

    @PostMapping("/{id}/einde")
    String end(@PathVariable AfwezigheidId id, RedirectAttributes redirect) {
        requireMine(afwezigheden.require(id).medewerker());
        afwezigheden.end(id);
        Notices.add(redirect, Tekst.of("aanspreekpunt.melding.terug"));
        return "redirect:/afwezigheden";
    }

    private String page(Model model, FormState form) {
        var team = mine().toList();
        var regels =
                afwezigheden.coming(team.stream().map(Medewerker::id).toList()).stream()
                        .map(this::regel)
                        .toList();
        var namen = team.stream().map(m -> Optie.of(m.id().toString(), m.naam())).toList();
        var waarnemers = teamgenoten().map(m -> Optie.of(m.id().toString(), m.naam())).toList();
        model.addAttribute("view", new AfwezigheidView(regels, namen, waarnemers));
        model.addAttribute("form", form);
        return "regie/aanspreekpunt/afwezigheid";
    }

    private AfwezigheidView.Regel regel(Afwezigheid afwezigheid) {
        return new AfwezigheidView.Regel(
                afwezigheid.id(),
                naam(afwezigheid.medewerker()),
                naam(afwezigheid.waarnemer()),
                afwezigheid.reden(),
                afwezigheid.periode());
    }

    private String naam(MedewerkerId id) {
        return medewerkers.find(id).map(Medewerker::naam).orElse("?");
    }

    /** Those for whom the reader may plan an absence. */
    private Stream<Medewerker> mine() {
        return teamleider() ? teamgenoten() : medewerkers.find(actor()).stream();
    }

    private Stream<Medewerker> teamgenoten() {
        return medewerkers.myTeams().stream()
                .flatMap(team -> medewerkers.inTeam(team.id()).stream())
                .distinct();
    }

    private void requireMine(MedewerkerId medewerker) {
        if (mine().noneMatch(m -> m.id().equals(medewerker))) {
            throw new NotFound(Onderwerp.of("medewerker", medewerker));
        }
    }

    private static boolean teamleider() {
        return Contexts.current().rechten().contains(AANWIJZEN);
    }

    private static MedewerkerId actor() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
