package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.platform.security.Dossiertoegang;
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

/** One member of the gezin: what they are in it, and from when no longer. */
@Controller
@RequestMapping("/gezinnen/{id}/leden/{inwoner}")
@Requires(GezinRechten.WIJZIGEN)
@Verwerking(GezinRechten.DOEL)
class LidController {

    private final Gezinsleden leden;
    private final LedenViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    LidController(
            Gezinsleden leden,
            LedenViews views,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.leden = leden;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String edit(@PathVariable GezinId id, @PathVariable InwonerId inwoner, Model model) {
        var lid = find(id, inwoner);
        return page(model, id, lid, FormState.of(new RolForm(lid.rol())));
    }

    @PostMapping("/rol")
    String changeRol(
            @PathVariable GezinId id,
            @PathVariable InwonerId inwoner,
            @Valid RolForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var lid = find(id, inwoner);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, lid, FormState.of(errors));
        }
        leden.changeRol(id, inwoner, form.rol());
        Notices.add(redirect, Tekst.of("gezin.lid.gewijzigd"));
        return back(id);
    }

    @PostMapping("/einde")
    String end(
            @PathVariable GezinId id,
            @PathVariable InwonerId inwoner,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var lid = find(id, inwoner);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, lid, FormState.of(errors));
        }
        try {
            leden.end(id, inwoner, form.tot().orElseGet(() -> LocalDate.now(clock)));
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, id, lid, FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("gezin.leden.beeindigd"));
        return back(id);
    }

    private LedenView.Lid find(GezinId id, InwonerId inwoner) {
        toegang.requireAccess(id);
        return views.of(id)
                .lid(inwoner)
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
    }

    private String page(Model model, GezinId id, LedenView.Lid lid, FormState form) {
        log.read(Onderwerp.of("gezin", id), lid.id());
        model.addAttribute("gezin", id);
        model.addAttribute("lid", lid);
        model.addAttribute("form", form);
        return "mensen/gezin/lid";
    }

    private static String back(GezinId id) {
        return "redirect:/gezinnen/" + id + "/leden";
    }
}
