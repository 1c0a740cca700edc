package nl.samenhang.netwerk.plek.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.plek.BezettingId;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.PlekRechten;
import nl.samenhang.netwerk.plek.Plekken;
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

/** One place with its beds: taken by whom is not known here, only on which days. */
@Controller
@RequestMapping("/beheer/plekken/{id}")
@Requires(PlekRechten.BEHEREN)
@Verwerking(PlekRechten.DOEL)
class BezettingController {

    private final Plekken plekken;
    private final Clock clock;

    BezettingController(Plekken plekken, Clock clock) {
        this.plekken = plekken;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable PlekId id, Model model) {
        return page(model, id, FormState.empty());
    }

    @PostMapping("/bezetting")
    String occupy(
            @PathVariable PlekId id,
            @Valid BezettingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, id, again),
                () -> {
                    plekken.occupy(id, form.toPeriode(), form.reden());
                    Notices.add(redirect, Tekst.of("plek.gedaan.bezet"));
                    return "redirect:/beheer/plekken/" + id;
                });
    }

    @PostMapping("/bezetting/{bezetting}/einde")
    String release(
            @PathVariable PlekId id,
            @PathVariable BezettingId bezetting,
            RedirectAttributes redirect) {
        plekken.releaseOther(id, bezetting, LocalDate.now(clock));
        Notices.add(redirect, Tekst.of("plek.gedaan.vrij"));
        return "redirect:/beheer/plekken/" + id;
    }

    private String page(Model model, PlekId id, FormState form) {
        model.addAttribute("plek", plekken.get(id));
        model.addAttribute("adres", plekken.adres(id));
        model.addAttribute("bezettingen", plekken.bezettingen(id));
        model.addAttribute("form", form);
        return "netwerk/plek/show";
    }
}
