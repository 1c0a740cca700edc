package nl.samenhang.mensen.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is a member of the gezin, and who comes in. */
@Controller
@RequestMapping("/gezinnen/{id}/leden")
@Requires(GezinRechten.WIJZIGEN)
@Verwerking(GezinRechten.DOEL)
class LedenController {

    private final Gezinsleden leden;
    private final LedenViews views;
    private final Kandidaten kandidaten;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    LedenController(
            Gezinsleden leden,
            LedenViews views,
            Kandidaten kandidaten,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.leden = leden;
        this.views = views;
        this.kandidaten = kandidaten;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String index(@PathVariable GezinId id, Model model) {
        toegang.requireAccess(id);
        return page(model, views.of(id), FormState.empty());
    }

    /** Somebody from outside is looked up; what was chosen stays. */
    @PostMapping(params = "zoeken")
    String search(
            @PathVariable GezinId id, @RequestParam(defaultValue = "") String zoek, Model model) {
        toegang.requireAccess(id);
        var view = views.of(id, kandidaten.search(zoek), true);
        return page(model, view, FormState.asSent(Map.of()));
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
            return page(model, views.of(id), FormState.of(errors));
        }
        try {
            var vanaf = form.vanaf().orElseGet(() -> LocalDate.now(clock));
            leden.add(id, new InwonerId(form.inwoner()), form.rol(), vanaf);
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(model, views.of(id), FormState.of(errors, refusal));
        }
        Notices.add(redirect, Tekst.of("gezin.leden.toegevoegd"));
        return "redirect:/gezinnen/" + id + "/leden";
    }

    private String page(Model model, LedenView view, FormState form) {
        log.read(Onderwerp.of("gezin", view.gezin().id()), view.ids());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "mensen/gezin/leden";
    }
}
