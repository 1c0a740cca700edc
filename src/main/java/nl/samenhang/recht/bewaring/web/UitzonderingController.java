package nl.samenhang.recht.bewaring.web;

import static nl.samenhang.recht.bewaring.BewaringRechten.BEOORDELEN;
import static nl.samenhang.recht.bewaring.BewaringRechten.DOEL;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.bewaring.LijstId;
import nl.samenhang.recht.bewaring.RegelId;
import nl.samenhang.recht.bewaring.Vernietigingslijsten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archivist takes a line off a list, or puts it back. */
@Controller
@RequestMapping("/beheer/vernietiging/{id}/regels/{regel}")
@Requires(BEOORDELEN)
@Verwerking(DOEL)
class UitzonderingController {

    private final Vernietigingslijsten lijsten;
    private final LijstViews views;

    UitzonderingController(Vernietigingslijsten lijsten, LijstViews views) {
        this.lijsten = lijsten;
        this.views = views;
    }

    @GetMapping("/uitzondering")
    String start(@PathVariable LijstId id, @PathVariable RegelId regel, Model model) {
        return page(id, regel, model, FormState.empty());
    }

    @PostMapping("/uitzondering")
    String exclude(
            @PathVariable LijstId id,
            @PathVariable RegelId regel,
            @Valid UitzonderingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(id, regel, model, again),
                () -> {
                    lijsten.exclude(id, regel, form.reden(), form.toelichting(), form.tot());
                    Notices.add(redirect, Tekst.of("bewaring.gedaan.uitgezonderd"));
                    return "redirect:/beheer/vernietiging/" + id;
                });
    }

    @PostMapping("/terug")
    String include(
            @PathVariable LijstId id, @PathVariable RegelId regel, RedirectAttributes redirect) {
        try {
            lijsten.include(id, regel);
            Notices.add(redirect, Tekst.of("bewaring.gedaan.teruggezet"));
        } catch (Refusal refusal) {
            Notices.warn(redirect, refusal.reason());
        }
        return "redirect:/beheer/vernietiging/" + id;
    }

    private String page(LijstId id, RegelId regel, Model model, FormState form) {
        model.addAttribute("lijst", id.toString());
        model.addAttribute("regel", views.of(lijsten.regel(id, regel)));
        model.addAttribute("form", form);
        return "recht/bewaring/uitzondering";
    }
}
