package nl.samenhang.besluit.levering.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.levering.LeveringRechten;
import nl.samenhang.besluit.levering.Leveringen;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
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

/** Writes down when granted help really began and ended. */
@Controller
@RequestMapping("/voorzieningen/{id}/levering")
@Requires(LeveringRechten.VASTLEGGEN)
@Verwerking(LeveringRechten.DOEL)
class LeveringController {

    private final Leveringen leveringen;
    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    LeveringController(
            Leveringen leveringen,
            Voorzieningen voorzieningen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.leveringen = leveringen;
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable VoorzieningId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String begin(
            @PathVariable VoorzieningId id,
            @Valid BeginForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    leveringen.begin(id, form.dag(), form.bron(), form.tekst());
                    Notices.add(redirect, Tekst.of("levering.gedaan.begonnen"));
                    return back(id);
                });
    }

    @PostMapping("/einde")
    String end(
            @PathVariable VoorzieningId id,
            @Valid StopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    leveringen.end(id, form.dag(), form.reden(), form.tekst());
                    Notices.add(redirect, Tekst.of("levering.gedaan.gestopt"));
                    return back(id);
                });
    }

    private String back(VoorzieningId id) {
        return "redirect:/gezinnen/" + voorzieningen.get(id).gezin() + "#hulp";
    }

    private String page(Model model, VoorzieningId id, FormState form) {
        var hulp = voorzieningen.get(id);
        toegang.requireAccess(hulp.gezin());
        if (!leveringen.isDelivered(hulp)) {
            throw new NotFound(id.onderwerp());
        }
        log.read(id.onderwerp(), hulp.inwoner());
        var waaromNiet = leveringen.refuse(hulp).map(Refusal::reason);
        model.addAttribute(
                "beeld",
                new Leveringsbeeld(
                        hulp,
                        leveringen.of(hulp),
                        LocalDate.now(clock),
                        waaromNiet.isEmpty(),
                        waaromNiet));
        model.addAttribute("inwoner", inwoners.get(hulp.inwoner()));
        model.addAttribute("form", form);
        return "besluit/levering/show";
    }
}
