package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.Passend;
import nl.samenhang.bestaanszekerheid.participatie.Talentprofielen;
import nl.samenhang.bestaanszekerheid.participatie.WerkaanbodId;
import nl.samenhang.bestaanszekerheid.participatie.Werkaanboden;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
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

/** Proposes an offer of work to somebody, with the reasons of the match. */
@Controller
@RequestMapping("/gezinnen/{gezin}/talent/{inwoner}/voorstel/{aanbod}")
@Requires(ParticipatieRechten.WERKEN)
@Verwerking(ParticipatieRechten.DOEL)
class VoorstelController {

    private final Werkplaatsingen plaatsingen;
    private final Werkaanboden aanboden;
    private final Talentprofielen profielen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    VoorstelController(
            Werkplaatsingen plaatsingen,
            Werkaanboden aanboden,
            Talentprofielen profielen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.aanboden = aanboden;
        this.profielen = profielen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String create(
            @PathVariable GezinId gezin,
            @PathVariable InwonerId inwoner,
            @PathVariable WerkaanbodId aanbod,
            Model model) {
        return page(model, gezin, inwoner, aanbod, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @PathVariable InwonerId inwoner,
            @PathVariable WerkaanbodId aanbod,
            @Valid VoorstelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, inwoner, aanbod, again),
                () -> {
                    var id = plaatsingen.propose(gezin, inwoner, aanbod, form.waarom().strip());
                    Notices.add(redirect, Tekst.of("participatie.gedaan.voorstel"));
                    return "redirect:/werkplaatsingen/" + id;
                });
    }

    private String page(
            Model model, GezinId gezin, InwonerId wie, WerkaanbodId aanbod, FormState form) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(wie, LocalDate.now(clock)).isEmpty()) {
            throw new NotFound(Onderwerp.of("inwoner", wie));
        }
        log.read(Onderwerp.of("inwoner", wie), List.of(wie));
        var passend =
                profielen.of(wie).map(profielen::matches).orElse(List.of()).stream()
                        .filter(p -> p.aanbod().id().equals(aanbod))
                        .findFirst();
        model.addAttribute("wie", inwoners.get(wie).aanspreeknaam());
        model.addAttribute("pad", "/gezinnen/" + gezin + "/talent/" + wie);
        model.addAttribute("aanbod", aanboden.get(aanbod));
        model.addAttribute("redenen", passend.map(Passend::redenen).orElse(List.of()));
        model.addAttribute("form", form);
        return "bestaanszekerheid/participatie/voorstel";
    }
}
