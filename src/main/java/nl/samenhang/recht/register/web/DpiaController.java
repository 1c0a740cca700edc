package nl.samenhang.recht.register.web;

import jakarta.validation.Valid;
import java.util.Locale;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.register.Dpias;
import nl.samenhang.recht.register.Dpiavraag;
import nl.samenhang.recht.register.RegisterRechten;
import nl.samenhang.recht.register.Verwerkingsregister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The impact assessment of one processing: what is known by itself, and the open questions. */
@Controller
@RequestMapping("/beheer/register/{sleutel}/dpia")
@Verwerking(RegisterRechten.DOEL)
class DpiaController {

    private final Verwerkingsregister register;
    private final Dpias dpias;

    DpiaController(Verwerkingsregister register, Dpias dpias) {
        this.register = register;
        this.dpias = dpias;
    }

    @GetMapping
    @Requires(RegisterRechten.INZIEN)
    String show(@PathVariable String sleutel, Model model, Locale locale) {
        model.addAttribute("view", view(sleutel, locale));
        return "recht/register/dpia";
    }

    @GetMapping("/{vraag}")
    @Requires(RegisterRechten.BEANTWOORDEN)
    String edit(
            @PathVariable String sleutel,
            @PathVariable Dpiavraag vraag,
            Model model,
            Locale locale) {
        var view = view(sleutel, locale);
        var form =
                FormState.of(
                        view.antwoord(vraag)
                                .map(a -> new DpiaForm(a.tekst(), a.versie()))
                                .orElse(new DpiaForm("", 0)));
        return page(view, vraag, model, form);
    }

    @PostMapping("/{vraag}")
    @Requires(RegisterRechten.BEANTWOORDEN)
    String update(
            @PathVariable String sleutel,
            @PathVariable Dpiavraag vraag,
            @Valid DpiaForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(view(sleutel, locale), vraag, model, again),
                () -> {
                    var view = view(sleutel, locale);
                    dpias.answer(sleutel, vraag, form.gelezen(), form.tekst());
                    Notices.add(redirect, Tekst.of("register.dpia.bewaard"));
                    return "redirect:" + view.pad();
                });
    }

    private static String page(DpiaView view, Dpiavraag vraag, Model model, FormState form) {
        model.addAttribute("view", view);
        model.addAttribute("vraag", vraag);
        model.addAttribute("form", form);
        return "recht/register/antwoord";
    }

    private DpiaView view(String sleutel, Locale locale) {
        var blad =
                register.find(sleutel, locale.getLanguage())
                        .orElseThrow(() -> new NotFound(new Onderwerp("verwerking", Ids.next())));
        return new DpiaView(blad, dpias.antwoorden(sleutel));
    }
}
