package nl.samenhang.mensen.gezin.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Dossiertoegang;
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

/** Closes a file and takes a closed one up again. */
@Controller
@RequestMapping("/gezinnen/{id}")
@Requires(GezinRechten.WIJZIGEN)
@Verwerking(GezinRechten.DOEL)
class SluitingController {

    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;

    SluitingController(Gezinnen gezinnen, Dossiertoegang toegang) {
        this.gezinnen = gezinnen;
        this.toegang = toegang;
    }

    @GetMapping("/sluiting")
    String edit(@PathVariable GezinId id, Model model) {
        toegang.requireAccess(id);
        return page(model, id, FormState.empty());
    }

    @PostMapping("/sluiting")
    String close(
            @PathVariable GezinId id,
            @Valid SluitingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        toegang.requireAccess(id);
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    gezinnen.close(id, form.reden());
                    Notices.add(redirect, Tekst.of("gezin.sluiting.gedaan"));
                    return "redirect:/gezinnen/" + id;
                });
    }

    @PostMapping("/heropening")
    String reopen(@PathVariable GezinId id, RedirectAttributes redirect) {
        toegang.requireAccess(id);
        var team =
                gezinnen.get(id).team().orElseThrow(() -> new Refusal(Tekst.of("gezin.fout.team")));
        gezinnen.reopen(id, team);
        Notices.add(redirect, Tekst.of("gezin.heropening.gedaan"));
        return "redirect:/gezinnen/" + id;
    }

    private String page(Model model, GezinId id, FormState form) {
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("form", form);
        return "mensen/gezin/sluiting";
    }
}
