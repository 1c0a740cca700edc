package nl.samenhang.mensen.noodknop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.noodknop.Afschermingen;
import nl.samenhang.platform.security.Eigenban;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * No page below the page of a person opens for who is near to that person, of whatever room the
 * page is: the address and the number of a former partner stand there too. Nor, of whom the files
 * are closed for the team, for who opens none of these files.
 */
@Component
class Persoonswacht implements HandlerInterceptor {

    private static final int UUID_LENGTH = 36;

    private final Eigenban eigenban;
    private final Afschermingen afschermingen;

    Persoonswacht(Eigenban eigenban, Afschermingen afschermingen) {
        this.eigenban = eigenban;
        this.afschermingen = afschermingen;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var id = id(request);
        if (id.length() == UUID_LENGTH && isClosed(InwonerId.of(id))) {
            throw new NotFound(Onderwerp.of("inwoner", InwonerId.of(id)));
        }
        return true;
    }

    private boolean isClosed(InwonerId inwoner) {
        return eigenban.forbidsMe(inwoner) || afschermingen.isClosedForMe(inwoner);
    }

    private static String id(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : "";
    }
}
