package nl.samenhang.platform.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the full version on every answer of the interface, also where nobody was let in, and lets
 * every site read its description (API Design Rules: version-header, publish-openapi).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Apikoppen extends OncePerRequestFilter {

    /** The version of the interface: major in its address, minor and patch only here. */
    static final String VERSION = "1.2.0";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/v1") && !isDescription(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        if (isDescription(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        chain.doFilter(request, response);
    }

    private static boolean isDescription(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/openapi.json");
    }
}
