package nl.samenhang.platform.security;

import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import nl.samenhang.platform.security.inlogboek.Weigerreden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Writes in the log of log-ins under the account that somebody means, where that logs in. */
@Component
class Inlogschrijver {

    private final Inlogboek boek;
    private final Aanmelding aanmelding;

    Inlogschrijver(Inlogboek boek, Aanmelding aanmelding) {
        this.boek = boek;
        this.aanmelding = aanmelding;
    }

    /** About the account of this name; about nobody when there is none. */
    void write(String gebruikersnaam, Inlogfeit feit) {
        write(gebruikersnaam, aanmelding.find(gebruikersnaam), feit);
    }

    /** The same, for who has looked already. */
    void write(String getypt, Optional<AccountRepository.Account> account, Inlogfeit feit) {
        account.ifPresentOrElse(
                a -> boek.write(new Gemeentecode(a.gemeente()), a.gebruikersnaam(), feit),
                () -> boek.writeUnknown(getypt, feit));
    }

    /** Somebody left; who was only half-way was never in. */
    void loggedOut(@Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof Gebruiker gebruiker) {
            write(gebruiker.gebruikersnaam(), Inlogfeit.of(Inloggebeurtenis.UITGELOGD));
        }
    }

    /** The session of somebody who was logged in ended by itself. */
    void expired(Gebruiker gebruiker) {
        write(gebruiker.gebruikersnaam(), Inlogfeit.of(Inloggebeurtenis.SESSIE_VERLOPEN));
    }

    /** The identity provider refused, or its answer was not one to a question of ours. */
    AuthenticationFailureHandler refusedBy(LoginFailure provider) {
        return (request, response, reason) -> {
            write(
                    "",
                    Optional.empty(),
                    Inlogfeit.refused(Inlogweg.INLOGDIENST, Weigerreden.INLOGDIENST));
            provider.onAuthenticationFailure(request, response, reason);
        };
    }
}
