package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relaties;
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

/** Who has authority over a child, from which day. */
@Controller
@RequestMapping("/inwoners/{id}/gezag")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class GezagController {

    private final Inwoners inwoners;
    private final Relaties relaties;
    private final InwonerViews views;
    private final Verwerkingslog log;

    GezagController(Inwoners inwoners, Relaties relaties, InwonerViews views, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.views = views;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid GezagForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        try {
            var ouders = Gezagszin.ouders(inwoners.relaties(id)).size();
            relaties.recordGezag(form.toGezag(id, ouders));
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("inwoner.gezag.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, InwonerId id, FormState form) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("form", form);
        log.read(Onderwerp.of("inwoner", id), id);
        return "mensen/inwoner/gezag";
    }
}
