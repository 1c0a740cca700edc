package nl.samenhang.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session of which a role has ended by itself since login, or that lasted a working day: who
 * still has a role logs in again with that one, and what was being typed comes back then.
 */
class Rechtenverloop extends OncePerRequestFilter {

    private final Sessieduur duur;
    private final Inlogschrijver schrijver;
    private final Clock clock;

    Rechtenverloop(Sessieduur duur, Inlogschrijver schrijver, Clock clock) {
        this.duur = duur;
        this.schrijver = schrijver;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var gebruiker = ContextInterceptor.currentUser();
        var session = Optional.ofNullable(request.getSession(false));
        var ended = gebruiker.filter(g -> !LocalDate.now(clock).isBefore(g.rechtenTot()));
        var tooLong = gebruiker.flatMap(_ -> session).filter(duur::isOver);
        if (ended.isPresent() || tooLong.isPresent()) {
            session.ifPresent(HttpSession::invalidate);
            gebruiker.ifPresent(schrijver::expired);
            SecurityContextHolder.clearContext();
            tooLong.ifPresent(_ -> request.setAttribute(Sessieduur.VOORBIJ, true));
        }
        chain.doFilter(request, response);
    }
}
