package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.RelatieId;
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

/** A relation ended, or never was. */
@Controller
@RequestMapping("/inwoners/{id}/relaties/{relatie}")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class RelatieEindeController {

    private final Inwoners inwoners;
    private final Relaties relaties;
    private final Verwerkingslog log;

    RelatieEindeController(Inwoners inwoners, Relaties relaties, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, @PathVariable RelatieId relatie, Model model) {
        return page(model, id, relatie, FormState.empty());
    }

    @PostMapping("/einde")
    String end(
            @PathVariable InwonerId id,
            @PathVariable RelatieId relatie,
            @Valid RelatieEindeForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, relatie, FormState.of(errors));
        }
        try {
            relaties.end(id, relatie, form.vanaf(), form.tot());
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, id, relatie, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("inwoner.relaties.beeindigd"));
        return "redirect:/inwoners/" + id;
    }

    @PostMapping("/verwijdering")
    String remove(
            @PathVariable InwonerId id,
            @PathVariable RelatieId relatie,
            RedirectAttributes redirect) {
        relaties.remove(id, relatie);
        Notices.add(redirect, Tekst.of("inwoner.relaties.weg"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, InwonerId id, RelatieId relatie, FormState form) {
        model.addAttribute("inwoner", inwoners.get(id));
        model.addAttribute("relatie", relaties.get(id, relatie));
        model.addAttribute("form", form);
        log.read(Onderwerp.of("inwoner", id), id);
        return "mensen/inwoner/relatie";
    }
}
