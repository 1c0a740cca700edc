package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the time to decide on an objection stand still; not by who decided before. */
@Controller
@RequestMapping("/bezwaren/{id}/opschorting")
@Requires(BezwaarRechten.BEHANDELEN)
@Verwerking(BezwaarRechten.DOEL)
class BezwaaropschortingController {

    private final Bezwaren bezwaren;
    private final Opschortingen opschortingen;
    private final Opschortingpagina pagina;

    BezwaaropschortingController(
            Bezwaren bezwaren, Opschortingen opschortingen, Opschortingpagina pagina) {
        this.bezwaren = bezwaren;
        this.opschortingen = opschortingen;
        this.pagina = pagina;
    }

    @GetMapping
    String show(@PathVariable BezwaarId id, Model model) {
        return pagina.show(model, bezwaren.get(id).beslisvraag(), FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable BezwaarId id,
            @Valid OpschortingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.answer(
                model,
                bezwaren.get(id).beslisvraag(),
                errors,
                redirect,
                "begonnen",
                () ->
                        opschortingen.begin(
                                bezwaren.uninvolved(id).beslisvraag(), form.toOpschorting()));
    }

    @PostMapping("/einde")
    String end(
            @PathVariable BezwaarId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.answer(
                model,
                bezwaren.get(id).beslisvraag(),
                errors,
                redirect,
                "geeindigd",
                () -> opschortingen.end(bezwaren.uninvolved(id).beslisvraag(), form.dag()));
    }
}
