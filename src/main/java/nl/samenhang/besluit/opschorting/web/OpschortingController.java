package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets the time to decide on an application stand still, or on an objection: there not by who
 * decided before.
 */
@Controller
@Verwerking(AanvraagRechten.DOEL)
class OpschortingController {

    private static final String AANVRAAG = "/aanvragen/{id}/opschorting";
    private static final String BEZWAAR = "/bezwaren/{id}/opschorting";
    private static final String EINDE = "/einde";

    private final Aanvragen aanvragen;
    private final Bezwaren bezwaren;
    private final Opschortingpagina pagina;

    OpschortingController(Aanvragen aanvragen, Bezwaren bezwaren, Opschortingpagina pagina) {
        this.aanvragen = aanvragen;
        this.bezwaren = bezwaren;
        this.pagina = pagina;
    }

    @GetMapping(AANVRAAG)
    @Requires(AanvraagRechten.BEHANDELEN)
    String show(@PathVariable AanvraagId id, Model model) {
        return pagina.show(model, aanvragen.get(id).beslisvraag(), FormState.empty());
    }

    @GetMapping(BEZWAAR)
    @Requires(BezwaarRechten.BEHANDELEN)
    String show(@PathVariable BezwaarId id, Model model) {
        return pagina.show(model, bezwaren.get(id).beslisvraag(), FormState.empty());
    }

    @PostMapping(AANVRAAG)
    @Requires(AanvraagRechten.BEHANDELEN)
    String create(
            @PathVariable AanvraagId id,
            @Valid OpschortingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.begin(aanvragen.get(id).beslisvraag(), held(id), form)
                .answer(model, errors, redirect);
    }

    @PostMapping(BEZWAAR)
    @Requires(BezwaarRechten.BEHANDELEN)
    String create(
            @PathVariable BezwaarId id,
            @Valid OpschortingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.begin(bezwaren.get(id).beslisvraag(), held(id), form)
                .answer(model, errors, redirect);
    }

    @PostMapping(AANVRAAG + EINDE)
    @Requires(AanvraagRechten.BEHANDELEN)
    String end(
            @PathVariable AanvraagId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.end(aanvragen.get(id).beslisvraag(), held(id), form)
                .answer(model, errors, redirect);
    }

    @PostMapping(BEZWAAR + EINDE)
    @Requires(BezwaarRechten.BEHANDELEN)
    String end(
            @PathVariable BezwaarId id,
            @Valid EindeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pagina.end(bezwaren.get(id).beslisvraag(), held(id), form)
                .answer(model, errors, redirect);
    }

    private Supplier<Beslisvraag> held(AanvraagId id) {
        return () -> aanvragen.open(id).beslisvraag();
    }

    private Supplier<Beslisvraag> held(BezwaarId id) {
        return () -> bezwaren.uninvolved(id).beslisvraag();
    }
}
