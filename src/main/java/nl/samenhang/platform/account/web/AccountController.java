package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.LopendeSessies;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own account of an employee: password, second factor, and where one is logged in. */
@Controller
@RequestMapping("/account")
@Requires(Requires.MEDEWERKER)
@Verwerking("eigen-account")
class AccountController {

    private static final String ACCOUNT = "redirect:/account";

    private final Wachtwoorden wachtwoorden;
    private final LopendeSessies sessies;
    private final AccountPagina pagina;

    AccountController(Wachtwoorden wachtwoorden, LopendeSessies sessies, AccountPagina pagina) {
        this.wachtwoorden = wachtwoorden;
        this.sessies = sessies;
        this.pagina = pagina;
    }

    @GetMapping
    String show(Model model) {
        return pagina.show(FormState.empty(), model);
    }

    /** A new password; who knew the old one is logged out everywhere else. */
    @PostMapping("/wachtwoord")
    String update(
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
                    wachtwoorden.change(naam, form.nieuw());
                    sessies.endOthers(naam, AccountPagina.session());
                    Notices.add(redirect, Tekst.of("account.wachtwoord.gewijzigd"));
                    return ACCOUNT;
                });
    }

    @PostMapping("/sessies/einde")
    String endOthers(RedirectAttributes redirect) {
        sessies.endOthers(Ingelogd.naam(), AccountPagina.session());
        Notices.add(redirect, Tekst.of("account.sessies.beeindigd"));
        return ACCOUNT;
    }

    @PostMapping("/sessies/{sleutel}/einde")
    String end(@PathVariable String sleutel, RedirectAttributes redirect) {
        sessies.end(Ingelogd.naam(), sleutel);
        Notices.add(redirect, Tekst.of("account.sessies.beeindigd"));
        return ACCOUNT;
    }
}
