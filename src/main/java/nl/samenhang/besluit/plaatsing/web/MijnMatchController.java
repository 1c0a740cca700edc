package nl.samenhang.besluit.plaatsing.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.plaatsing.Matches;
import nl.samenhang.besluit.plaatsing.Plaatsing;
import nl.samenhang.besluit.plaatsing.PlaatsingId;
import nl.samenhang.besluit.plaatsing.PlaatsingRechten;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A resident says whether the place fits where one lives, or where the own young child lives. */
@Controller
@RequestMapping("/mijn/plaatsingen/{id}/match")
@Requires(Requires.INWONER)
@Verwerking(PlaatsingRechten.DOEL_EIGEN)
class MijnMatchController {

    private final Plaatsingen plaatsingen;
    private final Matches matches;
    private final MijnPlaatsingen mijne;
    private final EigenDelen delen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    MijnMatchController(
            Plaatsingen plaatsingen,
            Matches matches,
            MijnPlaatsingen mijne,
            EigenDelen delen,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.plaatsingen = plaatsingen;
        this.matches = matches;
        this.mijne = mijne;
        this.delen = delen;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String show(@PathVariable PlaatsingId id, Model model) {
        return page(model, mine(id), FormState.empty());
    }

    @PostMapping
    String answer(
            @PathVariable PlaatsingId id,
            @Valid MijnMatchForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var plaatsing = mine(id);
        return FormAnswer.of(
                errors,
                again -> page(model, plaatsing, again),
                () -> {
                    matches.answer(id, ik(), form.antwoord(), form.woorden().strip());
                    Notices.add(redirect, Tekst.of("plaatsing.mijn.gedaan"));
                    return "redirect:/mijn/plaatsingen/" + id + "/match";
                });
    }

    /** Of whom the resident speaks; of anybody else there is none. */
    private Plaatsing mine(PlaatsingId id) {
        var plaatsing = plaatsingen.get(id);
        toegang.requireAccess(plaatsing.gezin());
        delen.require(plaatsing.gezin(), ik(), plaatsing.inwoner());
        return plaatsing;
    }

    private String page(Model model, Plaatsing plaatsing, FormState form) {
        log.read(plaatsing.id().onderwerp(), plaatsing.inwoner());
        model.addAttribute("mijn", mijne.of(plaatsing, ik()));
        model.addAttribute("form", form);
        return "besluit/plaatsing/mijnmatch";
    }

    private static InwonerId ik() {
        return new InwonerId(Contexts.current().actor());
    }
}
