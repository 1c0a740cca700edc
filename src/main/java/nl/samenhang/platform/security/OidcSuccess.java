package nl.samenhang.platform.security;

import static nl.samenhang.platform.security.inlogboek.Inlogweg.INLOGDIENST;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Weigerreden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * After the identity provider has said who it is, our own account decides what they may do ({@link
 * Inlogkoppeling}). Without proof of a second factor nobody comes in.
 */
class OidcSuccess implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSuccess.class);

    private final Inlogkoppeling koppeling;
    private final Factorbewijs bewijs;
    private final Verwerkingslog log;
    private final Inlogschrijver schrijver;
    private final AuthenticationSuccessHandler next;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    OidcSuccess(
            Inlogkoppeling koppeling,
            Factorbewijs bewijs,
            Verwerkingslog log,
            Inlogschrijver schrijver,
            AuthenticationSuccessHandler next) {
        this.koppeling = koppeling;
        this.bewijs = bewijs;
        this.log = log;
        this.schrijver = schrijver;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var user = Optional.ofNullable((OidcUser) authentication.getPrincipal());
        var proven = user.filter(wie -> bewijs.isGivenBy(wie.getClaims())).isPresent();
        var gebruiker = user.flatMap(wie -> known(wie, proven));
        var context = SecurityContextHolder.createEmptyContext();
        if (proven) {
            gebruiker.map(LocalAccounts::authenticated).ifPresent(context::setAuthentication);
        }
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var own = context.getAuthentication();
        write(user, gebruiker, proven);
        if (own != null) {
            next.onAuthenticationSuccess(request, response, own);
        } else {
            gebruiker.ifPresent(this::refused);
            var fout = gebruiker.isEmpty() ? "geen-account" : "zonder-tweede-stap";
            response.sendRedirect(request.getContextPath() + "/inloggen?fout=" + fout);
        }
    }

    /** Who has no account is recognised by what the provider never gives to another. */
    private void write(Optional<OidcUser> user, Optional<Gebruiker> gebruiker, boolean proven) {
        var wie =
                gebruiker
                        .map(Gebruiker::gebruikersnaam)
                        .or(() -> user.map(u -> u.getIssuer() + " " + u.getSubject()));
        var feit =
                gebruiker.isEmpty()
                        ? Inlogfeit.refused(INLOGDIENST, Weigerreden.GEEN_ACCOUNT)
                        : proven
                                ? Inlogfeit.of(Inloggebeurtenis.INGELOGD, INLOGDIENST)
                                : Inlogfeit.refused(INLOGDIENST, Weigerreden.ZONDER_TWEEDE_FACTOR);
        schrijver.write(wie.orElse(""), feit);
    }

    private Optional<Gebruiker> known(OidcUser user, boolean proven) {
        return koppeling.find(user).filter(wie -> !proven || koppeling.link(wie, user));
    }

    private void refused(Gebruiker gebruiker) {
        LOG.warn(
                "Login of {} refused: the identity provider gives no proof of a second factor",
                gebruiker);
        Contexts.runAs(
                gebruiker.context("inloggen"),
                () -> log.refused(new Onderwerp("inloggen", gebruiker.actor())));
    }
}
