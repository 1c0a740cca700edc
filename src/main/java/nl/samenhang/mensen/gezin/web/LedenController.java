package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
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

/** Who is a member of the gezin. */
@Controller
@RequestMapping("/gezinnen/{id}/leden")
@Requires(GezinRechten.WIJZIGEN)
@Verwerking(GezinRechten.DOEL)
class LedenController {

    private final Gezinnen gezinnen;
    private final LedenViews views;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    LedenController(
            Gezinnen gezinnen, LedenViews views, Dossiertoegang toegang, Verwerkingslog log) {
        this.gezinnen = gezinnen;
        this.views = views;
        this.toegang = toegang;
        this.log = log;
    }

    @GetMapping
    String index(@PathVariable GezinId id, Model model) {
        toegang.requireAccess(id);
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId id,
            @Valid LidForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        toegang.requireAccess(id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        gezinnen.addLid(id, new InwonerId(form.inwoner()), form.rol());
        Notices.add(redirect, Tekst.of("gezin.leden.toegevoegd"));
        return back(id);
    }

    @PostMapping("/{inwoner}/einde")
    String end(
            @PathVariable GezinId id,
            @PathVariable InwonerId inwoner,
            RedirectAttributes redirect) {
        gezinnen.removeLid(id, inwoner);
        Notices.add(redirect, Tekst.of("gezin.leden.beeindigd"));
        return back(id);
    }

    private String page(Model model, GezinId id, FormState form) {
        var view = views.of(id);
        log.read(Onderwerp.of("gezin", id), view.ids());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/gezin/leden";
    }

    private static String back(GezinId id) {
        return "redirect:/gezinnen/" + id + "/leden";
    }
}
