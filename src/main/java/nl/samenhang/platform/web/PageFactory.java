package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Gemeentenamen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Page} for a request. */
@Component
class PageFactory {

    private final Texts texts;
    private final Clock clock;
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final ConcurrentMap<String, String> addresses = new ConcurrentHashMap<>();
    private final ObjectProvider<Werkteller> work;
    private final ObjectProvider<Concepten> concepten;
    private final ObjectProvider<Gemeentenamen> namen;
    private final List<Menupunt> menu;
    private final Banners banners;

    PageFactory(
            Texts texts,
            Clock clock,
            ObjectProvider<ResourceUrlProvider> assets,
            ObjectProvider<Werkteller> work,
            ObjectProvider<Concepten> concepten,
            ObjectProvider<Gemeentenamen> namen,
            ObjectProvider<Menupunt> menu,
            Banners banners) {
        this.banners = banners;
        this.texts = texts;
        this.clock = clock;
        this.assets = assets;
        this.work = work;
        this.concepten = concepten;
        this.namen = namen;
        this.menu = menu.stream().sorted(Comparator.comparingInt(Menupunt::volgorde)).toList();
    }

    Page page(HttpServletRequest request, HttpServletResponse response) {
        var locale = RequestContextUtils.getLocale(request);
        var flash = RequestContextUtils.getInputFlashMap(request);
        var visit =
                new Visit(
                        locale,
                        url(request),
                        response.getStatus() == 422,
                        user(),
                        gemeente(),
                        csrf(request),
                        Notices.of(flash == null ? null : flash.get(Notices.ATTRIBUTE)));
        var forms = new Formulieren(request, visit, concepten);
        return new Page(
                visit,
                forms,
                texts,
                new Dates(texts, locale, clock),
                this::asset,
                work.getIfAvailable(() -> () -> 0),
                menu,
                above(visit, response));
    }

    /** A page that says that we are in trouble asks nothing more. */
    private List<Tekst> above(Visit visit, HttpServletResponse response) {
        if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return List.of();
        }
        return banners.above(visit.url(), isMedewerker(visit.gebruiker()));
    }

    static boolean isMedewerker(Optional<Gebruiker> gebruiker) {
        return gebruiker.filter(g -> g.soort().equals("MEDEWERKER")).isPresent();
    }

    private Optional<String> gemeente() {
        return user().filter(g -> g.gemeenten().size() > 1)
                .map(g -> namen.getObject().of(g.gemeente()));
    }

    /** The path as asked for, also where the container shows an error page for it. */
    static String path(HttpServletRequest request) {
        return Optional.ofNullable(
                        (String) request.getAttribute(WebUtils.ERROR_REQUEST_URI_ATTRIBUTE))
                .orElse(request.getRequestURI());
    }

    /** A page that answers a POST has the address of the page with the form. */
    static String url(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Formulier.ownPath(request.getParameter(Formulier.PAGINA))
                    .or(() -> referer(request))
                    .orElse("/");
        }
        var query = request.getQueryString();
        return path(request) + (query == null ? "" : "?" + query);
    }

    /** The page of ours that the request came from; another host's is never followed. */
    static Optional<String> referer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.REFERER);
        if (header == null) {
            return Optional.empty();
        }
        try {
            var uri = URI.create(header);
            if (!request.getServerName().equals(uri.getHost()) || uri.getRawPath() == null) {
                return Optional.empty();
            }
            var query = uri.getRawQuery();
            return Optional.of(uri.getRawPath() + (query == null ? "" : "?" + query))
                    .filter(p -> p.startsWith("/") && !p.startsWith("//"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Gebruiker> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof Gebruiker gebruiker
                ? Optional.of(gebruiker)
                : Optional.empty();
    }

    private static Optional<CsrfToken> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    /** The hash of a file stays while the application runs. */
    private String asset(String path) {
        return addresses.computeIfAbsent(
                path,
                _ ->
                        Optional.ofNullable(assets.getIfAvailable())
                                .map(provider -> provider.getForLookupPath(path))
                                .orElse(path));
    }
}
