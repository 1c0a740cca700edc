package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.Privacyverzoeken;
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

/** Somebody at the desk or in the post room writes down what a resident asks. */
@Controller
@RequestMapping("/inwoners/{inwoner}/privacyverzoek")
@Requires(PrivacyverzoekRechten.ONTVANGEN)
@Verwerking(PrivacyverzoekRechten.DOEL)
class OntvangstController {

    private final Privacyverzoeken verzoeken;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    OntvangstController(Privacyverzoeken verzoeken, Inwoners inwoners, Verwerkingslog log) {
        this.verzoeken = verzoeken;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String newForm(@PathVariable InwonerId inwoner, Model model) {
        return page(model, inwoner, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable InwonerId inwoner,
            @Valid OntvangstForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, inwoner, again),
                () -> {
                    verzoeken.receive(form.toVerzoek(inwoner, inwoners.get(inwoner).naam()));
                    Notices.add(redirect, Tekst.of("privacyverzoek.ontvangst.gedaan"));
                    return "redirect:/inwoners/" + inwoner;
                });
    }

    private String page(Model model, InwonerId inwoner, FormState form) {
        log.read(Onderwerp.of("inwoner", inwoner), inwoner);
        model.addAttribute("inwoner", inwoners.get(inwoner));
        model.addAttribute("form", form);
        return "mensen/privacyverzoek/ontvangst";
    }
}
