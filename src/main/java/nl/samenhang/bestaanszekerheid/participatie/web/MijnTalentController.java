package nl.samenhang.bestaanszekerheid.participatie.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.bestaanszekerheid.participatie.Talentprofielen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The resident tells what he or she can, in the own words. */
@Controller
@RequestMapping("/mijn/talent")
@Requires(Requires.INWONER)
@Verwerking(ParticipatieRechten.DOEL_EIGEN)
class MijnTalentController {

    private final Talentprofielen profielen;
    private final Werkbeelden beelden;
    private final Gezinnen gezinnen;
    private final Verwerkingslog log;

    MijnTalentController(
            Talentprofielen profielen, Werkbeelden beelden, Gezinnen gezinnen, Verwerkingslog log) {
        this.profielen = profielen;
        this.beelden = beelden;
        this.gezinnen = gezinnen;
        this.log = log;
    }

    @GetMapping
    String edit(Model model) {
        var profiel = profielen.of(ik());
        profiel.ifPresent(p -> log.read(p.id().onderwerp(), List.of(ik())));
        return page(
                model,
                profiel.map(p -> FormState.of(TalentForm.of(p))).orElseGet(FormState::empty));
    }

    @PostMapping
    String update(
            @Valid TalentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    profielen.write(gezin(), ik(), form.toWoorden(), form.toZoekt(), true);
                    Notices.add(redirect, Tekst.of("participatie.gedaan.mijn"));
                    return "redirect:/mijn/talent";
                });
    }

    private String page(Model model, FormState form) {
        model.addAttribute("werk", beelden.of(ik()));
        model.addAttribute("form", form);
        return "bestaanszekerheid/participatie/mijntalent";
    }

    private GezinId gezin() {
        return gezinnen.ofInwoner(ik()).stream()
                .filter(Gezin::isActief)
                .map(Gezin::id)
                .findFirst()
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", ik())));
    }

    private static InwonerId ik() {
        return new InwonerId(Contexts.current().actor());
    }
}
