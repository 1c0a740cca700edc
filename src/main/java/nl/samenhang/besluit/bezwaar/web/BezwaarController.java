package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaarontvangst;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.bezwaar.Heroverweging;
import nl.samenhang.kernel.Tekst;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes objections in, plans hearings and takes the decision. */
@Controller
@Verwerking(BezwaarRechten.DOEL)
class BezwaarController {

    private final Bezwaren bezwaren;
    private final Bezwaarontvangst ontvangst;
    private final Heroverweging heroverweging;
    private final Bezwaarpagina pagina;

    BezwaarController(
            Bezwaren bezwaren,
            Bezwaarontvangst ontvangst,
            Heroverweging heroverweging,
            Bezwaarpagina pagina) {
        this.bezwaren = bezwaren;
        this.ontvangst = ontvangst;
        this.heroverweging = heroverweging;
        this.pagina = pagina;
    }

    @GetMapping("/beschikkingen/{beschikking}/bezwaren/nieuw")
    @Requires(AanvraagRechten.BEHANDELEN)
    String create(@PathVariable BeschikkingId beschikking, Model model) {
        return pagina.create(model, beschikking, FormState.empty());
    }

    @PostMapping("/beschikkingen/{beschikking}/bezwaren")
    @Requires(AanvraagRechten.BEHANDELEN)
    String create(
            @PathVariable BeschikkingId beschikking,
            @Valid BezwaarForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.create(model, beschikking, again),
                () -> {
                    pagina.create(model, beschikking, FormState.empty());
                    var bezwaar = ontvangst.receive(beschikking, form.toBezwaar());
                    return done(redirect, "ontvangen", bezwaar.id());
                });
    }

    @GetMapping("/bezwaren/{id}")
    @Requires(AanvraagRechten.BEHANDELEN)
    String show(@PathVariable BezwaarId id, Model model) {
        return pagina.show(model, id, FormState.empty());
    }

    @PostMapping("/bezwaren/{id}/verschoning")
    @Requires(BezwaarRechten.BEHANDELEN)
    String excuse(
            @PathVariable BezwaarId id,
            @Valid ExcuusForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    bezwaren.excuse(id, form.verschoonbaar());
                    return done(redirect, "verschoonbaar", id);
                });
    }

    @PostMapping("/bezwaren/{id}/zitting")
    @Requires(BezwaarRechten.BEHANDELEN)
    String plan(
            @PathVariable BezwaarId id,
            @Valid ZittingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    bezwaren.plan(id, form.zitting(), form.hoorder());
                    return done(redirect, "zitting", id);
                });
    }

    @PostMapping("/bezwaren/{id}/verslag")
    @Requires(BezwaarRechten.BEHANDELEN)
    String report(
            @PathVariable BezwaarId id,
            @Valid VerslagForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    bezwaren.report(id, form.verslag());
                    return done(redirect, "verslag", id);
                });
    }

    @PostMapping("/bezwaren/{id}/verdaging")
    @Requires(BezwaarRechten.BEHANDELEN)
    String extend(@PathVariable BezwaarId id, Model model, RedirectAttributes redirect) {
        pagina.show(model, id, FormState.empty());
        bezwaren.extend(id);
        return done(redirect, "verdaagd", id);
    }

    @PostMapping("/bezwaren/{id}/beslissing")
    @Requires(BezwaarRechten.BEHANDELEN)
    String decide(
            @PathVariable BezwaarId id,
            @Valid BeslissingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return answer(
                id,
                errors,
                model,
                () -> {
                    bezwaren.decide(id, form.uitkomst(), form.nietGehoord(), form.motivering());
                    return done(redirect, "beslist", id);
                });
    }

    /** Begins the decision that comes in the place of the first. */
    @PostMapping("/bezwaren/{id}/nieuw-besluit")
    @Requires(AanvraagRechten.BEHANDELEN)
    String decideAnew(@PathVariable BezwaarId id, Model model, RedirectAttributes redirect) {
        pagina.show(model, id, FormState.empty());
        var nieuw = heroverweging.begin(id);
        Notices.add(redirect, Tekst.of("bezwaar.gedaan.nieuw-besluit." + nieuw.stand()));
        return "redirect:/aanvragen/" + nieuw.aanvraag() + "#besluit";
    }

    /** The page is made first: who may not open the file gets no further. */
    private String answer(BezwaarId id, BindingResult errors, Model model, Supplier<String> work) {
        pagina.show(model, id, FormState.empty());
        return FormAnswer.of(errors, again -> pagina.show(model, id, again), work);
    }

    private static String done(RedirectAttributes redirect, String wat, BezwaarId id) {
        Notices.add(redirect, Tekst.of("bezwaar.gedaan." + wat));
        return "redirect:/bezwaren/" + id;
    }
}
