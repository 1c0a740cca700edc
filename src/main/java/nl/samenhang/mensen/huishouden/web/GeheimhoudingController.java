package nl.samenhang.mensen.huishouden.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Verhuizingen;
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

/**
 * Hides an address, with those of who lives there too, because one of them would give it away. Only
 * who may see a hidden address shows it again.
 */
@Controller
@RequestMapping("/inwoners/{id}/geheimhouding")
@Verwerking(InwonerRechten.DOEL)
class GeheimhoudingController {

    private final Verhuizingen verhuizingen;
    private final Huisgezelschap gezelschap;
    private final Verwerkingslog log;

    GeheimhoudingController(
            Verhuizingen verhuizingen, Huisgezelschap gezelschap, Verwerkingslog log) {
        this.verhuizingen = verhuizingen;
        this.gezelschap = gezelschap;
        this.log = log;
    }

    @GetMapping
    @Requires(InwonerRechten.WIJZIGEN)
    String edit(@PathVariable InwonerId id, Model model) {
        var leden = gezelschap.of(id);
        var ids = leden.stream().map(Inwoner::id).toList();
        return page(model, leden, FormState.of(GeheimhoudingForm.proposal(ids)));
    }

    @PostMapping
    @Requires(InwonerRechten.WIJZIGEN)
    String shield(
            @PathVariable InwonerId id,
            @Valid GeheimhoudingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var leden = gezelschap.of(id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, leden, FormState.of(errors));
        }
        Huisgezelschap.requireAmong(leden, form.gekozen());
        verhuizingen.shield(form.gekozen());
        Notices.add(redirect, Tekst.of("huishouden.geheim.gedaan"));
        return "redirect:/inwoners/" + id;
    }

    @PostMapping("/opheffing")
    @Requires(InwonerRechten.GEHEIM_ADRES)
    String unshield(@PathVariable InwonerId id, RedirectAttributes redirect) {
        verhuizingen.unshield(id);
        Notices.add(redirect, Tekst.of("huishouden.geheim.opgeheven"));
        return "redirect:/inwoners/" + id;
    }

    private String page(Model model, List<Inwoner> leden, FormState form) {
        var wie = leden.getFirst();
        log.read(Onderwerp.of("inwoner", wie.id()), wie.id());
        model.addAttribute("inwoner", wie);
        model.addAttribute("leden", gezelschap.options(leden));
        model.addAttribute("form", form);
        return "mensen/huishouden/geheimhouding";
    }
}
