package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Around every form that is sent: the second sending of the same form has no effect, and a sent
 * form leaves no draft.
 */
class SentForms implements HandlerInterceptor {

    private static final String REDIRECT = "redirect:";
    private static final int WAITS = 50;
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final String DONE = SentForms.class.getName();

    private final Beurten beurten;
    private final Concepten concepten;

    SentForms(Beurten beurten, Concepten concepten) {
        this.beurten = beurten;
        this.concepten = concepten;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var formulier = sent(request);
        if (formulier.isEmpty()) {
            return true;
        }
        for (var wait = 0; wait < WAITS; wait++) {
            if (beurten.begin(formulier.get().beurt())) {
                return true;
            }
            var target = beurten.target(formulier.get().beurt());
            if (target.isPresent()) {
                answer(request, response, target.get(), Tekst.of("web.beurt.al-verstuurd"));
                return false;
            }
            Thread.sleep(WAIT);
        }
        answer(request, response, formulier.get().pagina(), Tekst.of("web.beurt.bezig"));
        return false;
    }

    /** The answer that the first sending gave. */
    private static void answer(
            HttpServletRequest request, HttpServletResponse response, String target, Tekst tekst) {
        RequestContextUtils.getOutputFlashMap(request)
                .put(Notices.ATTRIBUTE, new ArrayList<>(List.of(Notice.of("info", tekst))));
        RequestContextUtils.saveOutputFlashMap(target, request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + target);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        var target = target(answer, request, response);
        sent(request)
                .filter(_ -> target.isPresent())
                .ifPresent(
                        formulier -> {
                            beurten.done(formulier.beurt(), target.orElse("/"));
                            request.setAttribute(DONE, true);
                            if (request.getParameter(Formulier.CONCEPT) != null) {
                                concepten.close(formulier);
                            }
                        });
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception e) {
        if (request.getAttribute(DONE) == null) {
            sent(request).ifPresent(formulier -> beurten.release(formulier.beurt()));
        }
    }

    private static Optional<Formulier> sent(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? Formulier.of(request) : Optional.empty();
    }

    private static Optional<String> target(
            @Nullable ModelAndView answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (answer == null) {
            return Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION));
        }
        return Optional.ofNullable(answer.getViewName())
                .filter(view -> view.startsWith(REDIRECT))
                .map(view -> expand(view.substring(REDIRECT.length()), request));
    }

    /** A redirect may name the variables of the address it answers. */
    private static String expand(String target, HttpServletRequest request) {
        return target.contains("{")
                        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                ? UriComponentsBuilder.fromUriString(target)
                        .buildAndExpand(variables)
                        .encode()
                        .toUriString()
                : target;
    }
}
