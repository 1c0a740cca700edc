package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;

/** How somebody is turned away: to the login page, back to the own form, or with an answer. */
final class Weigering {

    private Weigering() {}

    static void toLogin(
            HttpServletRequest request, HttpServletResponse response, Optional<LoginFlow> flow)
            throws IOException {
        flow.ifPresent(f -> f.keepInput(request));
        var door = request.getRequestURI().startsWith("/mijn") ? "/mijn/inloggen" : "/inloggen";
        var page =
                request.getAttribute(Sessieduur.VOORBIJ) == null
                        ? door
                        : door + "?fout=dag-voorbij";
        if (request.getHeader("HX-Request") != null) {
            if (!request.getRequestURI().equals("/concepten")) {
                response.setHeader(
                        "HX-Redirect", page); // who is typing a draft is not taken away from it
            }
            response.setStatus(401);
        } else {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    /**
     * The session of the form is over: its reader may be a visitor, or be logged in again
     * elsewhere.
     */
    private static void backToForm(
            HttpServletRequest request, HttpServletResponse response, Optional<LoginFlow> flow)
            throws IOException {
        flow.ifPresent(f -> f.keepInput(request));
        var page = flow.flatMap(f -> f.formPage(request));
        if (page.isPresent() && request.getHeader("HX-Request") == null) {
            response.sendRedirect(
                    request.getContextPath() + page.get(), HttpServletResponse.SC_SEE_OTHER);
        } else {
            toLogin(request, response, flow);
        }
    }

    /**
     * A missing right is a refused try and is logged; a lost session brings the person to the login
     * page.
     */
    static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException reason,
            Verwerkingslog log,
            Optional<LoginFlow> flow)
            throws IOException {
        var half = TweedeStap.current();
        if (half.isPresent()) {
            response.sendRedirect(request.getContextPath() + Aankomst.page(half.get()));
            return;
        }
        if (reason instanceof CsrfException) {
            backToForm(request, response, flow);
            return;
        }
        ContextInterceptor.currentUser()
                .ifPresent(
                        g ->
                                Contexts.runAs(
                                        g.context("toezicht-verwerkingen"),
                                        () -> log.refused(new Onderwerp("pagina", g.actor()))));
        response.sendError(403);
    }

    static void problem(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                                .formatted(status, title, detail));
    }
}
