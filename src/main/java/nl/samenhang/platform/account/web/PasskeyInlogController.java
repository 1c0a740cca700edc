package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.samenhang.platform.account.passkey.Passkeys;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.TweedeStap;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logging in with a key on a device, without a user name and a password. */
@Controller
@RequestMapping("/inloggen/passkey")
@Requires(Requires.IEDEREEN)
@Verwerking("inloggen")
class PasskeyInlogController {

    private static final String ASKED = PasskeyInlogController.class.getName();

    private final Passkeys passkeys;
    private final TweedeStap stap;
    private final Sitekeuze keuze;

    PasskeyInlogController(Passkeys passkeys, TweedeStap stap, Sitekeuze keuze) {
        this.passkeys = passkeys;
        this.stap = stap;
        this.keuze = keuze;
    }

    @GetMapping
    String show(@RequestParam Optional<String> fout, HttpSession session, Model model) {
        var options = passkeys.toUse(keuze.site());
        session.setAttribute(ASKED, options);
        model.addAttribute("opties", passkeys.write(options));
        model.addAttribute("fout", fout.isPresent());
        return "platform/account/passkey";
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String antwoord,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session) {
        var asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED); // each question is answered once
        var naam =
                asked instanceof PublicKeyCredentialRequestOptions options
                        ? passkeys.check(keuze.site(), options, antwoord)
                        : Optional.<String>empty();
        if (naam.isEmpty()) {
            stap.failedPasskey();
            return "redirect:/inloggen/passkey?fout=onbekend";
        }
        return "redirect:" + stap.complete(naam.get(), Inlogweg.PASSKEY, request, response);
    }
}
