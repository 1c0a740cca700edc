package nl.samenhang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request whose fields the server does not take, before anybody asks for a field of it:
 * more text, fields or file than it reads, or letters that are none. The server would refuse each
 * such question with an exception, and nobody would hear in words what is wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeForms extends OncePerRequestFilter {

    /** No keyboard has it and PostgreSQL takes it in no text. */
    private static final char NUL = 0;

    private final long max;

    LargeForms(@Value("${server.tomcat.max-http-form-post-size}") DataSize max) {
        this.max = max.toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wrong =
                isTooLarge(request)
                        ? Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                        : unreadable(request);
        if (wrong.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var unread = new Unread(request);
        unread.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, wrong.get());
        unread.getRequestDispatcher("/error").forward(unread, response);
    }

    private boolean isTooLarge(HttpServletRequest request) {
        var type = request.getContentType();
        var form = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        return form && request.getContentLengthLong() > max;
    }

    /** The status for fields that cannot be read; what is wrong with them differs by the server. */
    private static Optional<Integer> unreadable(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .filter(value -> value.indexOf(NUL) >= 0)
                    .findFirst()
                    .map(_ -> HttpServletResponse.SC_BAD_REQUEST);
        } catch (InvalidParameterException e) {
            return Optional.of(e.getErrorCode());
        } catch (RuntimeException e) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Asks for the page with the answer; no field is read, so it cannot be the form itself. */
    private static final class Unread extends HttpServletRequestWrapper {

        private Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
