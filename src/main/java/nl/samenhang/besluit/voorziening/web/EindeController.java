package nl.samenhang.besluit.voorziening.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.VoorzieningRechten;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
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

/** Writes down when help ends and why. */
@Controller
@RequestMapping("/voorzieningen/{id}/einde")
@Requires(VoorzieningRechten.VASTLEGGEN)
@Verwerking(VoorzieningRechten.DOEL)
class EindeController {

    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    EindeController(Voorzieningen voorzieningen, Inwoners inwoners, Verwerkingslog log) {
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable VoorzieningId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable VoorzieningId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    voorzieningen.end(id, form.laatsteDag(), form.reden().strip());
                    Notices.add(redirect, Tekst.of("voorziening.gedaan.beeindigd"));
                    return "redirect:/gezinnen/" + voorzieningen.get(id).gezin() + "#hulp";
                });
    }

    private String page(Model model, VoorzieningId id, FormState form) {
        var voorziening = voorzieningen.get(id);
        log.read(id.onderwerp(), voorziening.inwoner());
        model.addAttribute("voorziening", voorziening);
        model.addAttribute("inwoner", inwoners.get(voorziening.inwoner()));
        model.addAttribute("form", form);
        return "besluit/voorziening/einde";
    }
}
