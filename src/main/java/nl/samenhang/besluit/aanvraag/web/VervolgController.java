package nl.samenhang.besluit.aanvraag.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Vervolgen;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
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

/** Begins a decision about help that runs: longer, different, or no more. */
@Controller
@RequestMapping("/voorzieningen/{id}/vervolg")
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class VervolgController {

    private final Vervolgen vervolgen;
    private final Voorzieningen voorzieningen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    VervolgController(
            Vervolgen vervolgen,
            Voorzieningen voorzieningen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.vervolgen = vervolgen;
        this.voorzieningen = voorzieningen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String edit(@PathVariable VoorzieningId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable VoorzieningId id,
            @Valid VervolgForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    var aanvraag = vervolgen.begin(id, form.toVervolg());
                    Notices.add(redirect, Tekst.of("aanvraag.vervolg.gedaan"));
                    return "redirect:/aanvragen/" + aanvraag.id() + "#besluit";
                });
    }

    private String page(Model model, VoorzieningId id, FormState form) {
        var hulp = voorzieningen.get(id);
        toegang.requireAccess(hulp.gezin());
        var leden = gezinnen.get(hulp.gezin()).inwonersOn(LocalDate.now(clock));
        log.read(id.onderwerp(), hulp.inwoner());
        model.addAttribute("hulp", hulp);
        model.addAttribute("inwoner", inwoners.get(hulp.inwoner()));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("form", form);
        return "besluit/aanvraag/vervolg";
    }
}
