package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.Talentprofielen;
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

/** What somebody of a household can, and which work fits. */
@Controller
@RequestMapping("/gezinnen/{gezin}/talent/{inwoner}")
@Requires(ParticipatieRechten.WERKEN)
@Verwerking(ParticipatieRechten.DOEL)
class TalentController {

    private final Talentprofielen profielen;
    private final Werkbeelden beelden;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    TalentController(
            Talentprofielen profielen,
            Werkbeelden beelden,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.profielen = profielen;
        this.beelden = beelden;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable GezinId gezin, @PathVariable InwonerId inwoner, Model model) {
        require(gezin, inwoner);
        var profiel = profielen.of(inwoner);
        model.addAttribute("wie", inwoners.get(inwoner).aanspreeknaam());
        model.addAttribute("pad", "/gezinnen/" + gezin + "/talent/" + inwoner);
        model.addAttribute("profiel", profiel);
        model.addAttribute("werk", beelden.of(inwoner));
        model.addAttribute("passend", profiel.map(profielen::matches).orElse(List.of()));
        return "bestaanszekerheid/participatie/talent";
    }

    @GetMapping("/gegevens")
    String edit(@PathVariable GezinId gezin, @PathVariable InwonerId inwoner, Model model) {
        require(gezin, inwoner);
        return page(
                model,
                gezin,
                inwoner,
                profielen
                        .of(inwoner)
                        .map(p -> FormState.of(TalentForm.of(p)))
                        .orElseGet(FormState::empty));
    }

    @PostMapping("/gegevens")
    String update(
            @PathVariable GezinId gezin,
            @PathVariable InwonerId inwoner,
            @Valid TalentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        require(gezin, inwoner);
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, inwoner, again),
                () -> {
                    profielen.write(gezin, inwoner, form.toWoorden(), form.toZoekt(), false);
                    Notices.add(redirect, Tekst.of("participatie.gedaan.talent"));
                    return "redirect:/gezinnen/" + gezin + "/talent/" + inwoner;
                });
    }

    private String page(Model model, GezinId gezin, InwonerId inwoner, FormState form) {
        model.addAttribute("wie", inwoners.get(inwoner).aanspreeknaam());
        model.addAttribute("pad", "/gezinnen/" + gezin + "/talent/" + inwoner);
        model.addAttribute("form", form);
        return "bestaanszekerheid/participatie/gegevens";
    }

    private void require(GezinId gezin, InwonerId inwoner) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(inwoner, LocalDate.now(clock)).isEmpty()) {
            throw new NotFound(Onderwerp.of("inwoner", inwoner));
        }
        log.read(Onderwerp.of("inwoner", inwoner), List.of(inwoner));
    }
}
