package nl.samenhang.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs a system in for one request by its bearer token (RFC 6750). */
class Tokenfilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Function<String, Optional<Gebruiker>> tokens;

    Tokenfilter(Function<String, Optional<Gebruiker>> tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            tokens.apply(header.substring(BEARER.length()).strip()).ifPresent(Tokenfilter::login);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void login(Gebruiker gebruiker) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LocalAccounts.authenticated(gebruiker));
        SecurityContextHolder.setContext(context);
    }
}
