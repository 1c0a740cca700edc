package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where somebody goes after login: to the second step, else to what was asked for before. */
@Component
class Aankomst implements AuthenticationSuccessHandler {

    static final String BEVESTIGEN = "/inloggen/tweede-stap";
    static final String INSTELLEN = "/inloggen/instellen";

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    private final Optional<LoginFlow> flow;
    private final Optional<Browsermerk> merken;
    private final Clock clock;

    Aankomst(Optional<LoginFlow> flow, Optional<Browsermerk> merken, Clock clock) {
        this.flow = flow;
        this.merken = merken;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(request.getContextPath() + target(request, response, authentication));
    }

    String target(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        if (authentication.getPrincipal() instanceof HalfIngelogd half) {
            return page(half);
        }
        merken.ifPresent(m -> mark(m, request, response, authentication.getName()));
        var home =
                authentication.getPrincipal() instanceof Gebruiker g && g.soort().equals("INWONER")
                        ? "/mijn"
                        : "/werk";
        return flow.flatMap(f -> f.targetAfterLogin(request, response)).orElse(home);
    }

    /** From now on this browser is known for this account; see {@link Browsermerk}. */
    private void mark(
            Browsermerk merken,
            HttpServletRequest request,
            HttpServletResponse response,
            String naam) {
        if (merken.isOf(naam, Inlogplek.of(request).merk(), clock.instant())) {
            return;
        }
        var cookie =
                ResponseCookie.from(Inlogplek.COOKIE, merken.issue(naam, clock.instant()))
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(HALF_A_YEAR)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static String page(HalfIngelogd half) {
        return switch (half.stap()) {
            case BEVESTIGEN -> BEVESTIGEN;
            case INSTELLEN -> INSTELLEN;
        };
    }
}
