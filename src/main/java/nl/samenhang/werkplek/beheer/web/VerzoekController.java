package nl.samenhang.werkplek.beheer.web;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Beheerverzoek;
import nl.samenhang.platform.security.BeheerverzoekId;
import nl.samenhang.platform.security.Beheerverzoeken;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.security.Rolvraag;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one administrator asked and another one decides. */
@Controller
@RequestMapping("/beheer/verzoeken")
@Requires(Roltoekenningen.BEHEREN)
@Verwerking("beheer")
class VerzoekController {

    private final Beheerverzoeken verzoeken;
    private final Medewerkers medewerkers;

    VerzoekController(Beheerverzoeken verzoeken, Medewerkers medewerkers) {
        this.verzoeken = verzoeken;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    String index(Model model) {
        return page(FormState.empty(), model);
    }

    @PostMapping("/{id}/goedkeuring")
    String approve(@PathVariable BeheerverzoekId id, Model model, RedirectAttributes redirect) {
        return decide(() -> verzoeken.approve(id), "beheer.verzoek.goedgekeurd", model, redirect);
    }

    @PostMapping("/{id}/afwijzing")
    String reject(@PathVariable BeheerverzoekId id, Model model, RedirectAttributes redirect) {
        return decide(() -> verzoeken.reject(id), "beheer.verzoek.afgewezen", model, redirect);
    }

    private String decide(
            Runnable besluit, String notice, Model model, RedirectAttributes redirect) {
        BindingResult nothingTyped = new MapBindingResult(java.util.Map.of(), "verzoek");
        return FormAnswer.of(
                nothingTyped,
                again -> page(again, model),
                () -> {
                    besluit.run();
                    Notices.add(redirect, Tekst.of(notice));
                    return "redirect:/beheer/verzoeken";
                });
    }

    private String page(FormState form, Model model) {
        model.addAttribute("verzoeken", verzoeken.open().stream().map(this::view).toList());
        model.addAttribute("form", form);
        return "werkplek/beheer/verzoeken";
    }

    private VerzoekView view(Beheerverzoek verzoek) {
        return new VerzoekView(
                verzoek,
                verzoek.vraag()
                        .flatMap(Rolvraag::team)
                        .flatMap(medewerkers::findTeam)
                        .map(Team::naam),
                verzoeken.mayApprove(verzoek),
                Optional.of(Contexts.current().actor())
                        .filter(verzoek.gevraagdDoor().value()::equals)
                        .isPresent());
    }
}
