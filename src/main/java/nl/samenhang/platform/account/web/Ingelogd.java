package nl.samenhang.platform.account.web;

import nl.samenhang.platform.security.Gebruiker;
import org.springframework.security.core.context.SecurityContextHolder;

/** The employee who asks for a page of the own account. */
final class Ingelogd {

    private Ingelogd() {}

    static Gebruiker gebruiker() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Gebruiker gebruiker) {
            return gebruiker;
        }
        throw new IllegalStateException("The guard lets only employees in");
    }

    static String naam() {
        return gebruiker().gebruikersnaam();
    }
}
