package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.passkey.Passkeys;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Wachtwoorden;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The keys on devices of the own account. */
@Controller
@RequestMapping("/account/passkeys")
@Requires(Requires.MEDEWERKER)
@Verwerking("eigen-account")
class PasskeyController {

    private static final String ASKED = PasskeyController.class.getName();
    private static final String ACCOUNT = "redirect:/account";

    private final Passkeys passkeys;
    private final Factoren factoren;
    private final Wachtwoorden wachtwoorden;
    private final AccountPagina pagina;
    private final Sitekeuze keuze;

    PasskeyController(
            Passkeys passkeys,
            Factoren factoren,
            Wachtwoorden wachtwoorden,
            AccountPagina pagina,
            Sitekeuze keuze) {
        this.passkeys = passkeys;
        this.factoren = factoren;
        this.wachtwoorden = wachtwoorden;
        this.pagina = pagina;
        this.keuze = keuze;
    }

    @GetMapping("/nieuw")
    String nieuw(HttpSession session, Model model) {
        return page(FormState.empty(), session, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("invoer") PasskeyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpSession session,
            Model model,
            RedirectAttributes redirect) {
        var naam = pagina.thuis();
        return FormAnswer.of(
                errors,
                again -> page(again, session, model),
                () -> {
                    wachtwoorden.require(naam, form.wachtwoord(), request);
                    var asked = session.getAttribute(ASKED);
                    session.removeAttribute(ASKED); // each question is answered once
                    if (!(asked instanceof PublicKeyCredentialCreationOptions options)
                            || !passkeys.add(keuze.site(), options, form.antwoord(), form.naam())) {
                        throw new Refusal(Tekst.of("account.passkey.niet-gelukt"));
                    }
                    return added(naam, redirect);
                });
    }

    /** Who had no codes on paper gets them with the first key. */
    private String added(String naam, RedirectAttributes redirect) {
        if (factoren.codesLeft(naam) == 0) {
            return AuthenticatorController.told(factoren.newCodes(naam), "/account", redirect);
        }
        Notices.add(redirect, Tekst.of("account.passkey.toegevoegd"));
        return ACCOUNT;
    }

    @PostMapping("/{id}/einde")
    String destroy(@PathVariable UUID id, RedirectAttributes redirect) {
        if (!passkeys.remove(pagina.thuis(), id)) {
            throw new NotFound(new Onderwerp("passkey", id));
        }
        Notices.add(redirect, Tekst.of("account.passkey.verwijderd"));
        return ACCOUNT;
    }

    private String page(FormState form, HttpSession session, Model model) {
        pagina.thuis();
        var wie = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var options = passkeys.toMake(keuze.site(), wie);
        session.setAttribute(ASKED, options);
        model.addAttribute("opties", passkeys.write(options));
        model.addAttribute("form", form);
        return "platform/account/passkeyNieuw";
    }
}
