package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.Wachtwoordherstel;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Wachtwoorden;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who forgot the password asks for a link by mail, and chooses a new one with it. Opening the link
 * uses nothing up, because mail servers open links too.
 */
@Controller
@RequestMapping("/inloggen/wachtwoord")
@Requires(Requires.IEDEREEN)
@Verwerking("inloggen")
class HerstelController {

    private static final String TO_LOGIN = "redirect:/inloggen";

    private final Wachtwoordherstel herstel;
    private final Wachtwoorden wachtwoorden;

    HerstelController(Wachtwoordherstel herstel, Wachtwoorden wachtwoorden) {
        this.herstel = herstel;
        this.wachtwoorden = wachtwoorden;
    }

    @GetMapping
    String newForm(Model model) {
        return ask(FormState.empty(), model);
    }

    /** The answer is the same whether the name exists or not, and whether there were too many. */
    @PostMapping
    String create(
            @Valid @ModelAttribute("invoer") HerstelvraagForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> ask(again, model),
                () -> {
                    if (wachtwoorden.countRequest(form.gebruikersnaam(), request)) {
                        herstel.ask(form.gebruikersnaam());
                    }
                    Notices.add(redirect, Tekst.of("account.herstel.verstuurd"));
                    return TO_LOGIN;
                });
    }

    @GetMapping("/nieuw")
    String edit(@RequestParam(defaultValue = "") String code, Model model) {
        return choose(code, FormState.empty(), model);
    }

    @PostMapping("/nieuw")
    String update(
            @Valid @ModelAttribute("invoer") NieuwWachtwoordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> choose(form.code(), again, model),
                () -> {
                    herstel.reset(form.code(), form.nieuw());
                    Notices.add(redirect, Tekst.of("account.herstel.gelukt"));
                    return TO_LOGIN;
                });
    }

    private String ask(FormState form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mogelijk", herstel.isPossible());
        return "platform/account/herstelvraag";
    }

    private String choose(String code, FormState form, Model model) {
        if (!herstel.isValid(code)) {
            return "platform/account/herstelVerlopen";
        }
        model.addAttribute("form", form);
        model.addAttribute("code", code);
        return "platform/account/nieuwWachtwoord";
    }
}
