package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Any page with {@code ?taal=en} keeps the choice and shows itself again in that language. */
class LanguageInterceptor implements HandlerInterceptor {

    private static final String TAAL = "taal";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var taal = request.getParameter(TAAL);
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (taal == null || resolver == null || !"GET".equals(request.getMethod())) {
            return true;
        }
        resolver.setLocale(
                request, response, Locale.forLanguageTag(taal.equals("en") ? "en" : "nl"));
        response.sendRedirect(withoutTaal(request));
        return false;
    }

    private static String withoutTaal(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(PageFactory.path(request))
                .query(request.getQueryString())
                .replaceQueryParam(TAAL)
                .build()
                .toUriString();
    }
}
