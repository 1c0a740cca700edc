package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
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

/** Corrects what was written wrongly about who a person is. */
@Controller
@RequestMapping("/inwoners/{id}/gegevens")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class GegevensController {

    private final Inwoners inwoners;
    private final Persoonslijsten lijsten;
    private final Verwerkingslog log;

    GegevensController(Inwoners inwoners, Persoonslijsten lijsten, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.lijsten = lijsten;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        return page(model, id, FormState.of(GegevensForm.of(inwoners.get(id))));
    }

    @PostMapping
    String update(
            @PathVariable InwonerId id,
            @Valid GegevensForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        try {
            lijsten.correct(id, form.toPersoonsgegevens());
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("inwoner.gegevens.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, InwonerId id, FormState form) {
        model.addAttribute("inwoner", inwoners.get(id));
        model.addAttribute("form", form);
        log.read(Onderwerp.of("inwoner", id), id);
        return "mensen/inwoner/gegevens";
    }
}
