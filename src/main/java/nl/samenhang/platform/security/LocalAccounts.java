package nl.samenhang.platform.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Logs in with an account name and password; gives the same answer for a wrong name and a wrong
 * password.
 */
@Component
class LocalAccounts implements AuthenticationProvider {

    private final Aanmelding aanmelding;
    private final Inlogrem rem;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    LocalAccounts(Aanmelding aanmelding, Inlogrem rem, PasswordEncoder encoder) {
        this.aanmelding = aanmelding;
        this.rem = rem;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var naam = request.getName().strip();
        var address =
                request.getDetails() instanceof WebAuthenticationDetails d
                        ? d.getRemoteAddress()
                        : "";
        if (rem.isOn(naam, address)) {
            throw new LockedException("brake");
        }
        var password = String.valueOf(request.getCredentials());
        var account = aanmelding.find(naam);
        // An unknown name costs as much time as a known one, so that names cannot be found by
        // timing.
        var hash = account.flatMap(AccountRepository.Account::wachtwoord).orElse(hashOfNobody);
        var gebruiker =
                encoder.matches(password, hash)
                        ? account.flatMap(aanmelding::login)
                        : java.util.Optional.<Gebruiker>empty();
        if (gebruiker.isEmpty()
                || account.flatMap(AccountRepository.Account::wachtwoord).isEmpty()) {
            rem.failed(naam, address);
            throw new BadCredentialsException("refused");
        }
        rem.succeeded(naam);
        return authenticated(gebruiker.get());
    }

    static Authentication authenticated(Gebruiker gebruiker) {
        return UsernamePasswordAuthenticationToken.authenticated(
                gebruiker, null, AuthorityUtils.createAuthorityList("ROLE_" + gebruiker.soort()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
