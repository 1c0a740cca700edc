package nl.samenhang.regie.overleg.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.overleg.Advies;
import nl.samenhang.regie.overleg.AdviesId;
import nl.samenhang.regie.overleg.Adviezen;
import nl.samenhang.regie.overleg.OverlegRechten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The advice of a behavioural scientist, and a second opinion on it. */
@Controller
@Verwerking(OverlegRechten.DOEL)
class AdviesController {

    private final Adviezen adviezen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    AdviesController(
            Adviezen adviezen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.adviezen = adviezen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/gezinnen/{gezin}/adviezen/new")
    @Requires(OverlegRechten.ADVISEREN)
    String create(@PathVariable GezinId gezin, @RequestParam Optional<AdviesId> over, Model model) {
        return form(model, gezin, over, FormState.ofLink("over"));
    }

    @PostMapping("/gezinnen/{gezin}/adviezen")
    @Requires(OverlegRechten.ADVISEREN)
    String create(
            @PathVariable GezinId gezin,
            @Valid AdviesForm form,
            BindingResult errors,
            @RequestParam Optional<AdviesId> over,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, over, again),
                () -> {
                    if (form.over().isPresent() && form.eens().isEmpty()) {
                        throw new Refusal("eens", Tekst.of("overleg.fout.eens"));
                    }
                    var id = adviezen.give(gezin, form.inwoner(), form.toInhoud());
                    Notices.add(redirect, Tekst.of("overleg.gedaan.advies"));
                    return "redirect:/adviezen/" + id;
                });
    }

    @GetMapping("/adviezen/{id}")
    @Requires(OverlegRechten.INZIEN)
    String show(@PathVariable AdviesId id, Model model) {
        var advies = adviezen.get(id);
        toegang.requireAccess(advies.gezin());
        log.read(id.onderwerp(), advies.inwoner());
        model.addAttribute("advies", advies);
        model.addAttribute(
                "tweede",
                adviezen.of(advies.gezin()).stream()
                        .filter(a -> a.over().filter(id::equals).isPresent())
                        .toList());
        model.addAttribute("gezin", gezinnen.get(advies.gezin()));
        model.addAttribute("inwoner", inwoners.get(advies.inwoner()));
        model.addAttribute(
                "adviseur", medewerkers.find(advies.adviseur()).map(Medewerker::naam).orElse("-"));
        return "regie/overleg/advies";
    }

    private String form(Model model, GezinId id, Optional<AdviesId> over, FormState form) {
        toegang.requireAccess(id);
        var gezin = gezinnen.get(id);
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezin);
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("over", over.map(eerste -> of(id, eerste)));
        model.addAttribute("form", form);
        return "regie/overleg/adviesform";
    }

    /** The first advice, of this same family. */
    private Advies of(GezinId gezin, AdviesId id) {
        return Optional.of(adviezen.get(id))
                .filter(a -> a.gezin().equals(gezin))
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }
}
