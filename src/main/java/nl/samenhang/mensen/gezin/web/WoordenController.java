package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinswoorden;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
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

/** What the family wants, in their own words. */
@Controller
@RequestMapping("/gezinnen/{id}/woorden")
@Requires(GezinRechten.WIJZIGEN)
@Verwerking(GezinRechten.DOEL)
class WoordenController {

    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;

    WoordenController(Gezinnen gezinnen, Dossiertoegang toegang) {
        this.gezinnen = gezinnen;
        this.toegang = toegang;
    }

    @GetMapping
    String edit(@PathVariable GezinId id, Model model) {
        toegang.requireAccess(id);
        var tekst = gezinnen.woorden(id).map(Gezinswoorden::tekst).orElse("");
        return page(model, id, FormState.of(new WoordenForm(tekst)));
    }

    @PostMapping
    String update(
            @PathVariable GezinId id,
            @Valid WoordenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        toegang.requireAccess(id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        gezinnen.writeWoorden(id, form.tekst());
        Notices.add(redirect, Tekst.of("gezin.woorden.gedaan"));
        return "redirect:/gezinnen/" + id;
    }

    private String page(Model model, GezinId id, FormState form) {
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("form", form);
        return "mensen/gezin/woorden";
    }
}
