package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Binds for whom and why a handler runs, before its transaction starts. */
@Component
class ContextInterceptor implements HandlerInterceptor {

    private final Gemeentecode gemeente;

    ContextInterceptor(@Value("${samenhang.gemeente:9901}") String gemeente) {
        this.gemeente = new Gemeentecode(gemeente);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var doel =
                handler instanceof HandlerMethod method
                        ? Handlerplicht.of(method).doel()
                        : Verwerking.GEEN;
        var context = currentUser().map(g -> g.context(doel)).orElseGet(() -> frontDoor(doel));
        if (HttpMethod.GET.matches(request.getMethod())) {
            Contexts.bindForShowing(context);
        } else {
            Contexts.bind(context);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception ex) {
        Contexts.clear();
    }

    static Optional<Gebruiker> currentUser() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof Gebruiker gebruiker
                ? Optional.of(gebruiker)
                : Optional.empty();
    }

    /** Without login nobody sees the content of a file, hence not {@code breed}. */
    private Verwerkingscontext frontDoor(String doel) {
        return new Verwerkingscontext(
                gemeente,
                Systeemgebruiker.VOORDEUR.id(),
                Systeemgebruiker.VOORDEUR.naam(),
                "SYSTEEM",
                java.util.Set.of(),
                doel,
                false);
    }
}
