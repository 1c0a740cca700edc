package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.plaatsing.Matches;
import nl.samenhang.besluit.plaatsing.PlaatsingId;
import nl.samenhang.besluit.plaatsing.PlaatsingRechten;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** One placement: whether it fits, and how it ends. */
@Controller
@RequestMapping("/plaatsingen/{id}")
@Requires(PlaatsingRechten.WERKEN)
@Verwerking(PlaatsingRechten.DOEL)
class PlaatsingController {

    private final Plaatsingen plaatsingen;
    private final Matches matches;
    private final Plekken plekken;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    PlaatsingController(
            Plaatsingen plaatsingen,
            Matches matches,
            Plekken plekken,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.matches = matches;
        this.plekken = plekken;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable PlaatsingId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/match")
    String answer(
            @PathVariable PlaatsingId id,
            @Valid MatchForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    matches.answer(id, form.toMatch(LocalDate.now(clock)));
                    Notices.add(redirect, Tekst.of("plaatsing.gedaan.match"));
                    return "redirect:/plaatsingen/" + id;
                });
    }

    @PostMapping("/einde")
    String end(
            @PathVariable PlaatsingId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    plaatsingen.end(id, form.toEinde());
                    Notices.add(redirect, Tekst.of("plaatsing.gedaan.geeindigd"));
                    return "redirect:/plaatsingen/" + id;
                });
    }

    private String page(Model model, PlaatsingId id, FormState form) {
        var plaatsing = plaatsingen.get(id);
        toegang.requireAccess(plaatsing.gezin());
        log.read(id.onderwerp(), plaatsing.inwoner());
        model.addAttribute("plaatsing", plaatsing);
        model.addAttribute("plek", plekken.get(plaatsing.plek().id()));
        model.addAttribute("adres", plekken.adres(plaatsing.plek().id()));
        model.addAttribute("naam", inwoners.get(plaatsing.inwoner()).aanspreeknaam());
        model.addAttribute("gezin", gezinnen.get(plaatsing.gezin()));
        model.addAttribute("andere", plaatsingen.beside(plaatsing));
        model.addAttribute("matches", matches.of(id));
        model.addAttribute("vragen", matches.open(plaatsing));
        model.addAttribute("form", form);
        return "besluit/plaatsing/show";
    }
}
