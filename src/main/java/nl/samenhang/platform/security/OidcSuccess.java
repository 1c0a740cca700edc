package nl.samenhang.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * After the identity provider has said who it is, our own account decides what they may do. The
 * account is found by the verified claim {@code preferred_username}, else {@code email}.
 */
class OidcSuccess implements AuthenticationSuccessHandler {

    private final Aanmelding aanmelding;
    private final AuthenticationSuccessHandler next;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    OidcSuccess(Aanmelding aanmelding, AuthenticationSuccessHandler next) {
        this.aanmelding = aanmelding;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var user = (OidcUser) authentication.getPrincipal();
        var naam =
                user == null
                        ? null
                        : user.getPreferredUsername() != null
                                ? user.getPreferredUsername()
                                : user.getEmail();
        var gebruiker =
                naam == null
                        ? java.util.Optional.<Gebruiker>empty()
                        : aanmelding
                                .find(naam)
                                .filter(a -> a.medewerker().isPresent())
                                .flatMap(aanmelding::login);
        var context = SecurityContextHolder.createEmptyContext();
        gebruiker.map(LocalAccounts::authenticated).ifPresent(context::setAuthentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var own = context.getAuthentication();
        if (own == null) {
            response.sendRedirect(request.getContextPath() + "/inloggen?fout=geen-account");
        } else {
            next.onAuthenticationSuccess(request, response, own);
        }
    }
}
