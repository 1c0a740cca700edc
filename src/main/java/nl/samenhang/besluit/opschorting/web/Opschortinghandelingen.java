package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.Valid;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.Id;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets the time to decide on something stand still, and run again. What it is about, and who may,
 * says the controller of each kind.
 */
@Verwerking(
        AanvraagRechten.DOEL) // here, because it makes a transaction of each handler of this class
abstract class Opschortinghandelingen<I extends Id> {

    private final Opschortingpagina pagina;

    Opschortinghandelingen(Opschortingpagina pagina) {
        this.pagina = pagina;
    }

    /** What we have to decide on. */
    abstract Beslisvraag vraag(I id);

    /** The same, held for who works on it; refused when it is decided on. */
    abstract Beslisvraag held(I id);

    @GetMapping
    String show(@PathVariable I id, Model model) {
        return pagina.show(model, vraag(id), FormState.ofLink("reden"));
    }

    @PostMapping
    String create(
            @PathVariable I id,
            @Valid OpschortingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.begin(vraag(id), () -> held(id), form).answer(model, errors, redirect);
    }

    @PostMapping("/einde")
    String end(
            @PathVariable I id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.end(vraag(id), () -> held(id), form).answer(model, errors, redirect);
    }
}
