package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
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

/** How a person is reached, and how not. */
@Controller
@RequestMapping("/inwoners/{id}/bereikbaarheid")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class BereikbaarheidController {

    private final Inwoners inwoners;
    private final Verwerkingslog log;

    BereikbaarheidController(Inwoners inwoners, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        var inwoner = inwoners.get(id);
        log.read(Onderwerp.of("inwoner", id), id);
        return form(model, id, FormState.of(BereikbaarheidForm.of(inwoner.bereikbaarheid())));
    }

    @PostMapping
    String update(
            @PathVariable InwonerId id,
            @Valid BereikbaarheidForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return form(model, id, FormState.of(errors));
        }
        inwoners.change(id, form.toBereikbaarheid());
        Notices.add(redirect, Tekst.of("inwoner.bereikbaarheid.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private String form(Model model, InwonerId id, FormState form) {
        model.addAttribute("inwoner", inwoners.get(id));
        model.addAttribute("form", form);
        return "mensen/inwoner/bereikbaarheid";
    }
}
