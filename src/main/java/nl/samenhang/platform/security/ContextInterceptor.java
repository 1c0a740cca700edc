package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Opgegaan;
import nl.samenhang.platform.database.Spoor;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Traceparent;
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
    private final Gemeentenamen namen;
    private final Opgegaan opgegaan;

    ContextInterceptor(
            @Value("${samenhang.gemeente:9901}") String gemeente,
            Gemeentenamen namen,
            Opgegaan opgegaan) {
        this.gemeente = new Gemeentecode(gemeente);
        this.namen = namen;
        this.opgegaan = opgegaan;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var doel =
                handler instanceof HandlerMethod method
                        ? Handlerplicht.of(method).doel()
                        : Verwerking.GEEN;
        var context = currentUser().map(g -> context(g, doel)).orElseGet(() -> frontDoor(doel));
        var spoor = spoor(request);
        if (HttpMethod.GET.matches(request.getMethod())) {
            Contexts.bindForShowing(context, spoor);
        } else {
            Contexts.bind(context, spoor);
        }
        return true;
    }

    /** An organisation that asks by machine may tell by what it finds its own lines. */
    private Spoor spoor(HttpServletRequest request) {
        var partner = currentUser().filter(g -> g.soort().equals("PARTNER"));
        var vreemd =
                partner.flatMap(
                        p ->
                                Optional.ofNullable(request.getHeader("traceparent"))
                                        .flatMap(
                                                h ->
                                                        Traceparent.parse(
                                                                h, "urn:uuid:" + p.actor())));
        return new Spoor(currentUser().flatMap(this::organisatie), vreemd);
    }

    private Optional<String> organisatie(Gebruiker gebruiker) {
        return switch (gebruiker.soort()) {
            case "PARTNER" -> Optional.of(gebruiker.naam());
            case "MEDEWERKER" ->
                    gebruiker.gemeenten().stream()
                            .limit(1)
                            .filter(thuis -> !thuis.equals(gebruiker.gemeente()))
                            .map(namen::of)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception ex) {
        Contexts.clear();
    }

    /**
     * A resident of whom two descriptions became one person while logged in is the one who stays
     * from the next request on, without logging in anew.
     */
    private Verwerkingscontext context(Gebruiker gebruiker, String doel) {
        var context = gebruiker.context(doel);
        return gebruiker.may(Requires.INWONER)
                ? Contexts.callAs(context, () -> opgegaan.now(new InwonerId(context.actor())))
                        .map(InwonerId::value)
                        .map(context::withActor)
                        .orElse(context)
                : context;
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
