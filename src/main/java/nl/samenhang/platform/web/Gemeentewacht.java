package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that was opened for one municipality has no effect in another: somebody who switched in
 * the meantime is told so, and finds the text in the form again after switching back.
 */
class Gemeentewacht implements HandlerInterceptor {

    private static final String PAGE = "/gemeente";

    private final KeptInputs kept;

    Gemeentewacht(KeptInputs kept) {
        this.kept = kept;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"POST".equals(request.getMethod()) || !isStale(request)) {
            return true;
        }
        if (request.getRequestURI().equals("/concepten")) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return false;
        }
        kept.keepInput(request);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + PAGE);
        }
        return false;
    }

    private static boolean isStale(HttpServletRequest request) {
        var made = Optional.ofNullable(request.getParameter(Formulier.GEMEENTE));
        return PageFactory.user()
                .flatMap(g -> made.filter(code -> !code.equals(g.gemeente())))
                .isPresent();
    }
}
