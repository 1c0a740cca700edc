package nl.samenhang.platform.account.web;

import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.passkey.Passkeys;
import nl.samenhang.platform.security.Gemeentewissel;
import nl.samenhang.platform.security.LopendeSessies;
import nl.samenhang.platform.security.Tweedefactorregel;
import nl.samenhang.platform.security.Wachtwoorden;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;

/** The page of the own account, on which several forms come back. */
@Component
class AccountPagina {

    private static final int LAATSTE = 15;

    private final Factoren factoren;
    private final Passkeys passkeys;
    private final Wachtwoorden wachtwoorden;
    private final LopendeSessies sessies;
    private final Gemeentewissel wissel;
    private final Tweedefactorregel regel;
    private final Inlogboek boek;

    AccountPagina(
            Factoren factoren,
            Passkeys passkeys,
            Wachtwoorden wachtwoorden,
            LopendeSessies sessies,
            Gemeentewissel wissel,
            Tweedefactorregel regel,
            Inlogboek boek) {
        this.factoren = factoren;
        this.passkeys = passkeys;
        this.wachtwoorden = wachtwoorden;
        this.sessies = sessies;
        this.wissel = wissel;
        this.regel = regel;
        this.boek = boek;
    }

    /** The page with a form as it was sent, or an empty one. */
    String show(FormState form, Model model) {
        var naam = Ingelogd.naam();
        var thuis = wissel.isHome(Ingelogd.gebruiker());
        model.addAttribute(
                "view",
                new AccountView(
                        naam,
                        thuis,
                        wachtwoorden.has(naam),
                        regel.eis(),
                        factoren.hasAuthenticator(naam),
                        factoren.codesLeft(naam),
                        passkeys.of(naam),
                        sessies.of(naam, session()),
                        thuis ? boek.own(LAATSTE) : List.of()));
        model.addAttribute("form", form);
        return "platform/account/account";
    }

    /**
     * The account of the reader, where it logs in; its page in another municipality changes
     * nothing, and one of the identity provider has nothing to change.
     */
    String thuis() {
        var gebruiker = Ingelogd.gebruiker();
        if (!wissel.isHome(gebruiker) || !wachtwoorden.has(gebruiker.gebruikersnaam())) {
            throw new NotFound(new Onderwerp("account", gebruiker.actor()));
        }
        return gebruiker.gebruikersnaam();
    }

    static String session() {
        return RequestContextHolder.currentRequestAttributes().getSessionId();
    }
}
