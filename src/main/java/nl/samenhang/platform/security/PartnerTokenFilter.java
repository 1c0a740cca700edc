package nl.samenhang.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs a partner organisation in for one request by its bearer token (RFC 6750). */
class PartnerTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Optional<PartnerTokens> tokens;

    PartnerTokenFilter(Optional<PartnerTokens> tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            tokens.flatMap(t -> t.find(header.substring(BEARER.length()).strip()))
                    .ifPresent(PartnerTokenFilter::login);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void login(PartnerTokens.Partner partner) {
        var gebruiker =
                new Gebruiker(
                        partner.naam(),
                        partner.gemeente().code(),
                        partner.id(),
                        partner.naam(),
                        "PARTNER",
                        "PARTNER",
                        partner.rechten(),
                        false);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LocalAccounts.authenticated(gebruiker));
        SecurityContextHolder.setContext(context);
    }
}
