package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
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

/** Lets the time to decide on an application stand still. */
@Controller
@RequestMapping("/aanvragen/{id}/opschorting")
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class AanvraagopschortingController {

    private final Aanvragen aanvragen;
    private final Opschortingen opschortingen;
    private final Opschortingpagina pagina;

    AanvraagopschortingController(
            Aanvragen aanvragen, Opschortingen opschortingen, Opschortingpagina pagina) {
        this.aanvragen = aanvragen;
        this.opschortingen = opschortingen;
        this.pagina = pagina;
    }

    @GetMapping
    String show(@PathVariable AanvraagId id, Model model) {
        return pagina.show(model, aanvragen.get(id).beslisvraag(), FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable AanvraagId id,
            @Valid OpschortingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.answer(
                model,
                aanvragen.get(id).beslisvraag(),
                errors,
                redirect,
                "begonnen",
                () -> opschortingen.begin(aanvragen.open(id).beslisvraag(), form.toOpschorting()));
    }

    @PostMapping("/einde")
    String end(
            @PathVariable AanvraagId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.answer(
                model,
                aanvragen.get(id).beslisvraag(),
                errors,
                redirect,
                "geeindigd",
                () -> opschortingen.end(aanvragen.open(id).beslisvraag(), form.dag()));
    }
}
