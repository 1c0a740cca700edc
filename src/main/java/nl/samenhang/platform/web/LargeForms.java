package nl.samenhang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
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
 * Answers a form with more text than the server takes, before anybody asks for a field of it: the
 * server would refuse each such question with an exception.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeForms extends OncePerRequestFilter {

    private final long max;

    LargeForms(@Value("${server.tomcat.max-http-form-post-size}") DataSize max) {
        this.max = max.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        var form = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        return !form || request.getContentLengthLong() <= max;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unread = new Unread(request);
        unread.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        unread.getRequestDispatcher("/error").forward(unread, response);
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
