package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.noodknop.NoodknopRechten;
import nl.samenhang.mensen.noodknop.Noodknopregels;
import nl.samenhang.mensen.noodknop.Noodtoegangen;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
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

/** The emergency button: opens a file that is closed for the one who asks. */
@Controller
@RequestMapping("/gezinnen/{id}/noodtoegang")
@Requires(NoodknopRechten.GEBRUIKEN)
@Verwerking(NoodknopRechten.DOEL)
class NoodtoegangController {

    private final Noodtoegangen noodtoegangen;
    private final Noodknopregels regels;
    private final Gezinnen gezinnen;

    NoodtoegangController(Noodtoegangen noodtoegangen, Noodknopregels regels, Gezinnen gezinnen) {
        this.noodtoegangen = noodtoegangen;
        this.regels = regels;
        this.gezinnen = gezinnen;
    }

    @GetMapping
    String create(@PathVariable GezinId id, Model model) {
        return page(id, model, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId id,
            @Valid NoodtoegangForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, model, again),
                () -> {
                    var soort = noodtoegangen.soort(id);
                    noodtoegangen.take(id, form.reden());
                    Notices.warn(redirect, Tekst.of("noodknop.gedaan." + soort));
                    return "redirect:/gezinnen/" + id;
                });
    }

    private String page(GezinId id, Model model, FormState form) {
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("magIk", noodtoegangen.mayTake(id));
        var soort = noodtoegangen.soort(id);
        model.addAttribute("soort", soort);
        model.addAttribute("uren", (int) regels.duur(soort).toHours());
        model.addAttribute("form", form);
        return "mensen/noodknop/nieuw";
    }
}
