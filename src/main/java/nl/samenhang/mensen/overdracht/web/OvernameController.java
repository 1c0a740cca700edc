package nl.samenhang.mensen.overdracht.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.overdracht.Nieuwkomer;
import nl.samenhang.mensen.overdracht.OntvangstId;
import nl.samenhang.mensen.overdracht.Ontvangsten;
import nl.samenhang.mensen.overdracht.OverdrachtRechten;
import nl.samenhang.mensen.overdracht.Overnames;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file in: who each person is here, and which team gets it. */
@Controller
@RequestMapping("/overdrachten/ontvangsten/{id}/overname")
@Requires(OverdrachtRechten.ONTVANGEN)
@Verwerking(OverdrachtRechten.DOEL_OVERNEMEN)
class OvernameController {

    /** What is sent for somebody who is not here yet. */
    public static final String NIEUW = "nieuw";

    private static final String WIE = "wie-";

    private final Ontvangsten ontvangsten;
    private final Overnames overnames;
    private final Medewerkers medewerkers;

    OvernameController(Ontvangsten ontvangsten, Overnames overnames, Medewerkers medewerkers) {
        this.ontvangsten = ontvangsten;
        this.overnames = overnames;
        this.medewerkers = medewerkers;
    }

    /** Which team holds the file; who each person is stands in fields of their own. */
    record OvernameForm(Optional<TeamId> team) {}

    @GetMapping
    String edit(@PathVariable OntvangstId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping
    String update(
            @PathVariable OntvangstId id,
            OvernameForm form,
            BindingResult errors,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    var team =
                            form.team()
                                    .orElseThrow(
                                            () ->
                                                    new Refusal(
                                                            "team",
                                                            Tekst.of("overdracht.fout.team")));
                    overnames.takeIn(id, team, choices(velden));
                    Notices.add(redirect, Tekst.of("overdracht.ontvangst.overgenomen"));
                    return "redirect:/overdrachten/ontvangsten/" + id;
                });
    }

    private static Map<String, Optional<InwonerId>> choices(Map<String, String> velden) {
        var keuzes = new HashMap<String, Optional<InwonerId>>();
        velden.forEach(
                (veld, waarde) -> {
                    if (veld.startsWith(WIE) && !waarde.isBlank()) {
                        keuzes.put(veld.substring(WIE.length()), choice(veld, waarde));
                    }
                });
        return keuzes;
    }

    private static Optional<InwonerId> choice(String veld, String waarde) {
        try {
            return waarde.equals(NIEUW) ? Optional.empty() : Optional.of(InwonerId.of(waarde));
        } catch (IllegalArgumentException e) {
            throw new Refusal(veld, Tekst.of("overdracht.fout.kies-wie", ""));
        }
    }

    private String page(OntvangstId id, Model model, FormState form) {
        model.addAttribute("ontvangst", ontvangsten.get(id));
        List<Nieuwkomer> mensen = overnames.people(id);
        model.addAttribute("mensen", mensen);
        model.addAttribute(
                "teams",
                medewerkers.teams().stream()
                        .map(team -> Optie.of(team.id().toString(), team.naam()))
                        .toList());
        model.addAttribute("form", form);
        return "mensen/overdracht/overname";
    }
}
