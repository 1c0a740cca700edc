package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.Factoren;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The app and the codes on paper of the own account. */
@Controller
@RequestMapping("/account")
@Requires(Requires.MEDEWERKER)
@Verwerking("eigen-account")
class AuthenticatorController {

    private static final String CODES = "herstelcodes";
    private static final String VERDER = "verder";
    private static final String ACCOUNT = "redirect:/account";

    private final Factoren factoren;
    private final Wachtwoorden wachtwoorden;
    private final Codeproef proef;
    private final AccountPagina pagina;

    AuthenticatorController(
            Factoren factoren, Wachtwoorden wachtwoorden, Codeproef proef, AccountPagina pagina) {
        this.factoren = factoren;
        this.wachtwoorden = wachtwoorden;
        this.proef = proef;
        this.pagina = pagina;
    }

    @GetMapping("/authenticator")
    String nieuw(Model model) {
        return page(FormState.empty(), model);
    }

    @PostMapping("/authenticator")
    String create(
            @Valid @ModelAttribute("invoer") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var naam = pagina.thuis();
        return FormAnswer.of(
                errors,
                again -> page(again, model),
                () ->
                        told(
                                proef.first(
                                        naam, request, () -> factoren.confirm(naam, form.code())),
                                "/account",
                                redirect));
    }

    @PostMapping("/authenticator/einde")
    String destroy(
            @Valid @ModelAttribute("invoer") WachtwoordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var naam = pagina.thuis();
        return FormAnswer.of(
                errors,
                again -> pagina.show(again, model),
                () -> {
                    wachtwoorden.require(naam, form.wachtwoord(), request);
                    factoren.remove(naam);
                    Notices.add(redirect, Tekst.of("account.authenticator.verwijderd"));
                    return ACCOUNT;
                });
    }

    @PostMapping("/herstelcodes")
    String newCodes(
            @Valid @ModelAttribute("invoer") WachtwoordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var naam = pagina.thuis();
        return FormAnswer.of(
                errors,
                again -> pagina.show(again, model),
                () -> {
                    wachtwoorden.require(naam, form.wachtwoord(), request);
                    return told(factoren.newCodes(naam), "/account", redirect);
                });
    }

    /** Only right after they were made: nobody can ask for them again. */
    @GetMapping("/herstelcodes")
    String codes(Model model) {
        if (!(model.getAttribute(CODES) instanceof List<?> codes)) {
            return ACCOUNT;
        }
        model.addAttribute("codes", codes.stream().map(String::valueOf).toList());
        model.addAttribute(VERDER, Objects.toString(model.getAttribute(VERDER), "/account"));
        return "platform/account/herstelcodes";
    }

    /** Leads to the page that tells the codes once. */
    static String told(List<String> codes, String verder, RedirectAttributes redirect) {
        redirect.addFlashAttribute(CODES, List.copyOf(codes));
        redirect.addFlashAttribute(VERDER, verder);
        return "redirect:/account/herstelcodes";
    }

    private String page(FormState form, Model model) {
        var instelling = factoren.begin(pagina.thuis());
        if (instelling.isEmpty()) {
            return ACCOUNT;
        }
        model.addAttribute("instelling", instelling.get());
        model.addAttribute("pad", "/account/authenticator");
        model.addAttribute("verplicht", false);
        model.addAttribute("form", form);
        return "platform/account/instellen";
    }
}
