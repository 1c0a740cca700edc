package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.LoginFlow;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** A time-out never loses typed text: after logging in again the form comes back as it was sent. */
@Component
class KeptInputs implements LoginFlow {

    private static final Set<String> DOORS = Set.of("/uitloggen", "/concepten/weggooien");

    /** Forms under these hold passwords and codes, which are never kept. */
    private static final List<String> SECRET = List.of("/inloggen", "/account");

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    @Override
    public void keepInput(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || DOORS.contains(request.getRequestURI())
                || SECRET.stream().anyMatch(request.getRequestURI()::startsWith)
                || !isFromUs(request)) {
            return;
        }
        Formulier.of(request)
                .map(
                        f ->
                                new KeptInput(
                                        f.pagina(),
                                        f.actie(),
                                        who(request),
                                        gemeente(request),
                                        new LinkedHashMap<>(Formulier.fields(request))))
                .filter(KeptInput::isSmall)
                .ifPresent(kept -> request.getSession().setAttribute(KeptInput.ATTRIBUTE, kept));
    }

    /** The page of the form that was kept; another person who logs in next never sees it. */
    @Override
    public Optional<String> targetAfterLogin(
            HttpServletRequest request, HttpServletResponse response) {
        var kept = kept(request);
        if (waits(request).isPresent()) {
            return Optional.of("/gemeente");
        }
        if (kept.isPresent() && !isOwn(kept.get())) {
            forget(request);
            return Optional.empty();
        }
        return kept.map(KeptInput::pagina).or(() -> asked(request, response));
    }

    @Override
    public Optional<String> formPage(HttpServletRequest request) {
        return kept(request).filter(KeptInputs::isOwn).map(KeptInput::pagina);
    }

    /** The other municipality of this person for which a form was made that was not accepted. */
    static Optional<String> waits(HttpServletRequest request) {
        var gebruiker = PageFactory.user();
        return kept(request)
                .map(KeptInput::gemeente)
                .filter(code -> gebruiker.filter(g -> !g.gemeente().equals(code)).isPresent())
                .filter(code -> gebruiker.filter(g -> g.gemeenten().contains(code)).isPresent());
    }

    /** What belongs in this form, given once. */
    static Optional<KeptInput> take(HttpServletRequest request, String pagina, String actie) {
        var kept =
                kept(request)
                        .filter(
                                k ->
                                        k.pagina().equals(pagina)
                                                && k.actie().equals(actie)
                                                && isOwn(k));
        kept.ifPresent(_ -> forget(request));
        return kept;
    }

    /** Whether something waits for this form. */
    static boolean waitsFor(HttpServletRequest request, String pagina, String actie) {
        return kept(request)
                .filter(k -> k.pagina().equals(pagina) && k.actie().equals(actie) && isOwn(k))
                .isPresent();
    }

    /** The id by which a form says whose it is; empty for a visitor. */
    static String who() {
        return PageFactory.user().map(g -> g.actor().toString()).orElse("");
    }

    /**
     * The municipality by which a form says for which one it was made; empty for all but employees.
     */
    static String gemeente() {
        return PageFactory.user()
                .filter(g -> g.soort().equals("MEDEWERKER"))
                .map(Gebruiker::gemeente)
                .orElse("");
    }

    private static String gemeente(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Formulier.GEMEENTE)).orElse("");
    }

    private static boolean isOwn(KeptInput kept) {
        return kept.wie().isEmpty() || kept.wie().equals(who());
    }

    private static String who(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Formulier.WIE)).orElse("");
    }

    private static Optional<KeptInput> kept(HttpServletRequest request) {
        return session(request)
                .map(s -> s.getAttribute(KeptInput.ATTRIBUTE))
                .filter(KeptInput.class::isInstance)
                .map(KeptInput.class::cast);
    }

    private static void forget(HttpServletRequest request) {
        session(request).ifPresent(s -> s.removeAttribute(KeptInput.ATTRIBUTE));
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }

    /** The page that somebody asked for before logging in. */
    private Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(requests.getRequest(request, response))
                .filter(saved -> saved.getHeaderValues("HX-Request").isEmpty())
                .map(saved -> URI.create(saved.getRedirectUrl()))
                .map(
                        uri ->
                                uri.getRawPath()
                                        + (uri.getRawQuery() == null
                                                ? ""
                                                : "?" + uri.getRawQuery()))
                .flatMap(Formulier::ownPath);
    }

    /** Another site must not be able to put words into our forms. */
    private static boolean isFromUs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.endsWith("//" + request.getHeader(HttpHeaders.HOST));
    }
}
