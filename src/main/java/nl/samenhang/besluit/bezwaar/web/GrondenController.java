package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaarontvangst;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds the grounds to an objection that came without them. */
@Controller
@RequestMapping("/bezwaren/{id}/gronden")
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(BezwaarRechten.DOEL)
class GrondenController {

    private final Bezwaarontvangst ontvangst;
    private final Bezwaarpagina pagina;

    GrondenController(Bezwaarontvangst ontvangst, Bezwaarpagina pagina) {
        this.ontvangst = ontvangst;
        this.pagina = pagina;
    }

    /** The page is made first: who may not open the file gets no further. */
    @PostMapping
    String create(
            @PathVariable BezwaarId id,
            @Valid GrondenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        pagina.show(model, id, FormState.empty());
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    ontvangst.complete(id, form.gronden(), form.dag());
                    Notices.add(redirect, Tekst.of("bezwaar.gedaan.gronden"));
                    return "redirect:/bezwaren/" + id;
                });
    }
}
