package nl.samenhang.mensen.dubbel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.Dubbelen;
import nl.samenhang.mensen.dubbel.Paar;
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

/** Two people side by side: one person, two people, or not to be said yet. */
@Controller
@RequestMapping("/dubbelen/{een}/{ander}")
@Requires(DubbelRechten.BEOORDELEN)
@Verwerking(DubbelRechten.DOEL)
class PaarController {

    private final Dubbelen dubbelen;
    private final Vergelijkingen vergelijkingen;
    private final Verwerkingslog log;

    PaarController(Dubbelen dubbelen, Vergelijkingen vergelijkingen, Verwerkingslog log) {
        this.dubbelen = dubbelen;
        this.vergelijkingen = vergelijkingen;
        this.log = log;
    }

    @GetMapping
    String show(@PathVariable InwonerId een, @PathVariable InwonerId ander, Model model) {
        return page(model, Paar.of(een, ander), FormState.empty());
    }

    @PostMapping("/oordeel")
    String judge(
            @PathVariable InwonerId een,
            @PathVariable InwonerId ander,
            @Valid OordeelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var paar = Paar.of(een, ander);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, paar, FormState.of(errors));
        }
        if (form.later()) {
            dubbelen.postpone(paar, form.reden().strip());
        } else {
            dubbelen.keepApart(paar, form.reden().strip());
        }
        Notices.add(
                redirect, Tekst.of(form.later() ? "dubbel.later.gedaan" : "dubbel.apart.gedaan"));
        return "redirect:/dubbelen";
    }

    private String page(Model model, Paar paar, FormState form) {
        model.addAttribute("view", vergelijkingen.of(paar));
        model.addAttribute("form", form);
        log.read(Onderwerp.of("dubbel", paar.een()), paar.beide());
        return "mensen/dubbel/paar";
    }
}
