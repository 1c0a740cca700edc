package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** Writes down that a person died, and takes it back when that was a mistake. */
@Controller
@RequestMapping("/inwoners/{id}/overlijden")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class OverlijdenController {

    private final Inwoners inwoners;
    private final Persoonslijsten lijsten;
    private final Verwerkingslog log;

    OverlijdenController(Inwoners inwoners, Persoonslijsten lijsten, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.lijsten = lijsten;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        var form =
                inwoners.get(id)
                        .overlijdensdatum()
                        .map(dag -> FormState.of(new OverlijdenForm(dag)))
                        .orElseGet(FormState::empty);
        return page(model, inwoners.get(id), form);
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid OverlijdenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, inwoners.get(id), FormState.of(errors));
        }
        try {
            lijsten.recordDeath(id, form.overleden());
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, inwoners.get(id), FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("inwoner.overlijden.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    @PostMapping("/verwijdering")
    String withdraw(@PathVariable InwonerId id, RedirectAttributes redirect) {
        lijsten.withdrawDeath(id);
        Notices.add(redirect, Tekst.of("inwoner.overlijden.weg"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, Inwoner inwoner, FormState form) {
        model.addAttribute("inwoner", inwoner);
        model.addAttribute("form", form);
        log.read(Onderwerp.of("inwoner", inwoner.id()), inwoner.id());
        return "mensen/inwoner/overlijden";
    }
}
