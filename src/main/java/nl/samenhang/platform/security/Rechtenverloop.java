package nl.samenhang.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session of which a role has ended by itself since login: who still has another role logs
 * in again with that one, and what was being typed comes back then.
 */
class Rechtenverloop extends OncePerRequestFilter {

    private final Clock clock;

    Rechtenverloop(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var over =
                ContextInterceptor.currentUser()
                        .filter(g -> !LocalDate.now(clock).isBefore(g.rechtenTot()));
        if (over.isPresent()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.invalidate());
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
