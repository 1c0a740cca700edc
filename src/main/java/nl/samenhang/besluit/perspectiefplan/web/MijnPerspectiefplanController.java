package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.toestemming.Bevoegden;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The young person reads the own plan and writes in it, also before the 18th birthday. */
@Controller
@RequestMapping("/mijn/perspectiefplan")
@Requires(Requires.INWONER)
@Verwerking(PerspectiefplanRechten.DOEL_EIGEN)
class MijnPerspectiefplanController {

    private static final String HOME = "redirect:/mijn/perspectiefplan";

    private final Perspectiefplannen plannen;
    private final Planbeelden beelden;
    private final Bevoegden bevoegden;
    private final Verwerkingslog log;

    MijnPerspectiefplanController(
            Perspectiefplannen plannen,
            Planbeelden beelden,
            Bevoegden bevoegden,
            Verwerkingslog log) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.bevoegden = bevoegden;
        this.log = log;
    }

    @GetMapping
    String show(Model model) {
        return page(model, FormState.empty());
    }

    @PostMapping("/woorden")
    String write(
            @Valid WoordenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var plan = mine();
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    plannen.writeWoorden(plan.id(), form.woorden());
                    Notices.add(redirect, Tekst.of("perspectiefplan.mijn.gedaan.woorden"));
                    return HOME;
                });
    }

    @PostMapping("/steun")
    String addSteun(
            @Valid SteunForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var plan = mine();
        return FormAnswer.of(
                errors,
                again -> page(model, again),
                () -> {
                    plannen.addSteun(plan.id(), form.steunNaam(), form.steunBand());
                    Notices.add(redirect, Tekst.of("perspectiefplan.mijn.gedaan.steun"));
                    return HOME;
                });
    }

    /** The own plan of who speaks for oneself; for anybody else there is none. */
    private Perspectiefplan mine() {
        var ik = new InwonerId(Contexts.current().actor());
        return Optional.of(ik)
                .filter(wie -> bevoegden.as(wie, wie).equals(Optional.of(Hoedanigheid.ZELF)))
                .flatMap(plannen::ofInwoner)
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", ik)));
    }

    private String page(Model model, FormState form) {
        var plan = mine();
        log.read(plan.id().onderwerp(), plan.inwoner());
        model.addAttribute("beeld", beelden.of(plan));
        model.addAttribute("form", form);
        return "besluit/perspectiefplan/mijn";
    }
}
