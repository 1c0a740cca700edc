package nl.samenhang.besluit.opschorting.web;

import java.util.function.Supplier;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.opschorting.Opschorting;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two forms, the same for an application and an objection. */
@Component
class Opschortingpagina {

    private final Opschortingen opschortingen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Opschortingpagina(Opschortingen opschortingen, Dossiertoegang toegang, Verwerkingslog log) {
        this.opschortingen = opschortingen;
        this.toegang = toegang;
        this.log = log;
    }

    /** The form that lets it stand still, or that ends what stands still. */
    String show(Model model, Beslisvraag vraag, FormState form) {
        toegang.requireAccess(vraag.gezin());
        log.read(vraag.onderwerp(), vraag.inwoner());
        model.addAttribute("vraag", vraag);
        model.addAttribute(
                "stil",
                opschortingen.of(vraag.onderwerp()).stream().filter(Opschorting::open).findFirst());
        model.addAttribute("form", form);
        return "besluit/opschorting/show";
    }

    /**
     * Lets it stand still.
     *
     * @param held the same question, held for who works on it
     */
    Antwoord begin(Beslisvraag vraag, Supplier<Beslisvraag> held, OpschortingForm form) {
        return (model, errors, redirect) ->
                answer(
                        model,
                        vraag,
                        errors,
                        redirect,
                        "begonnen",
                        () -> opschortingen.begin(held.get(), form.toOpschorting()));
    }

    /** Lets it run again. */
    Antwoord end(Beslisvraag vraag, Supplier<Beslisvraag> held, EindeForm form) {
        return (model, errors, redirect) ->
                answer(
                        model,
                        vraag,
                        errors,
                        redirect,
                        "geeindigd",
                        () -> opschortingen.end(held.get(), form.dag()));
    }

    /** The answer to one of the forms. */
    interface Antwoord {
        String answer(Model model, BindingResult errors, RedirectAttributes redirect);
    }

    /** The page is made first: who may not open the file gets no further. */
    private String answer(
            Model model,
            Beslisvraag vraag,
            BindingResult errors,
            RedirectAttributes redirect,
            String gedaan,
            Runnable work) {
        show(model, vraag, FormState.empty());
        return FormAnswer.of(
                errors,
                again -> show(model, vraag, again),
                () -> {
                    work.run();
                    Notices.add(redirect, Tekst.of("opschorting.gedaan." + gedaan));
                    return "redirect:" + vraag.pad() + "#opschorting";
                });
    }
}
