package nl.samenhang.platform.security;

import static nl.samenhang.platform.security.inlogboek.Inlogweg.WACHTWOORD;

import java.time.Clock;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Weigerreden;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Logs in with an account name and password; gives the same answer for a wrong name and a wrong
 * password.
 */
@Component
class LocalAccounts implements AuthenticationProvider {

    private static final String NOTHING = "";

    private final Aanmelding aanmelding;
    private final Inlogrem rem;
    private final PasswordEncoder encoder;
    private final Tweedefactorregel regel;
    private final Optional<TweedeFactoren> factoren;
    private final Inlogschrijver schrijver;
    private final Clock clock;
    private final String hashOfNobody;

    LocalAccounts(
            Aanmelding aanmelding,
            Inlogrem rem,
            PasswordEncoder encoder,
            Tweedefactorregel regel,
            Optional<TweedeFactoren> factoren,
            Inlogschrijver schrijver,
            Clock clock) {
        this.aanmelding = aanmelding;
        this.rem = rem;
        this.encoder = encoder;
        this.regel = regel;
        this.factoren = factoren;
        this.schrijver = schrijver;
        this.clock = clock;
        this.hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var naam = request.getName().strip();
        var plek = request.getDetails() instanceof Inlogplek known ? known : new Inlogplek("", "");
        var account = aanmelding.find(naam);
        if (rem.isOn(naam, plek)) {
            schrijver.write(naam, account, Inlogfeit.refused(WACHTWOORD, Weigerreden.TE_VAAK));
            throw new LockedException("brake");
        }
        var password = String.valueOf(request.getCredentials());
        // An unknown name costs as much time as a known one, so that names cannot be found by
        // timing.
        var hash = account.flatMap(AccountRepository.Account::wachtwoord).orElse(hashOfNobody);
        var right =
                encoder.matches(password, hash)
                        && account.flatMap(AccountRepository.Account::wachtwoord).isPresent();
        var gebruiker = right ? account.flatMap(aanmelding::login) : Optional.<Gebruiker>empty();
        if (gebruiker.isEmpty()) {
            rem.failed(naam, plek);
            schrijver.write(naam, account, Inlogfeit.refused(WACHTWOORD, reden(account, right)));
            throw new BadCredentialsException("refused");
        }
        return arrived(gebruiker.get(), account, plek);
    }

    private static Weigerreden reden(Optional<AccountRepository.Account> account, boolean right) {
        if (account.isEmpty()) {
            return Weigerreden.GEEN_ACCOUNT;
        }
        return right ? Weigerreden.GEEN_ROL : Weigerreden.VERKEERD_WACHTWOORD;
    }

    /**
     * Who still has to show a second factor is only half-way; wrong passwords are forgotten when
     * that is done.
     */
    private Authentication arrived(
            Gebruiker gebruiker, Optional<AccountRepository.Account> account, Inlogplek plek) {
        var stap =
                gebruiker.soort().equals("MEDEWERKER")
                        ? regel.step(hasFactor(gebruiker))
                        : Optional.<HalfIngelogd.Stap>empty();
        var gebeurtenis = stap.isEmpty() ? Inloggebeurtenis.INGELOGD : Inloggebeurtenis.HALVERWEGE;
        schrijver.write(gebruiker.gebruikersnaam(), account, Inlogfeit.of(gebeurtenis, WACHTWOORD));
        if (stap.isEmpty()) {
            rem.succeeded(gebruiker.gebruikersnaam(), plek);
            return withoutPlek(authenticated(gebruiker));
        }
        return withoutPlek(
                UsernamePasswordAuthenticationToken.authenticated(
                        new HalfIngelogd(gebruiker, stap.get(), clock.instant()),
                        null,
                        AuthorityUtils.NO_AUTHORITIES));
    }

    /** From where somebody came is no part of the session, or it would stand in the database. */
    private static Authentication withoutPlek(UsernamePasswordAuthenticationToken token) {
        token.setDetails(NOTHING);
        return token;
    }

    private boolean hasFactor(Gebruiker gebruiker) {
        return Contexts.callAs(
                gebruiker.context("inloggen"),
                () -> factoren.filter(alle -> alle.has(gebruiker.gebruikersnaam())).isPresent());
    }

    static UsernamePasswordAuthenticationToken authenticated(Gebruiker gebruiker) {
        return UsernamePasswordAuthenticationToken.authenticated(
                gebruiker, null, AuthorityUtils.createAuthorityList("ROLE_" + gebruiker.soort()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
