package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets a request through to a handler only with the right that the handler names in {@link
 * Requires}. A handler of ours without one is closed for everybody. What is no handler (a file, an
 * unknown address) passes and is answered by the web layer.
 */
@Component
class HandlerGuard implements AuthorizationManager<RequestAuthorizationContext> {

    /** Looked up at the first request: the mappings themselves wait for what this guards. */
    private final SingletonSupplier<List<RequestMappingHandlerMapping>> mappings;

    HandlerGuard(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var recht = handler(context.getRequest()).map(h -> Handlerplicht.of(h).recht());
        if (recht.isEmpty() || recht.get().equals(Requires.IEDEREEN)) {
            return new AuthorizationDecision(true);
        }
        var who = authentication.get();
        return new AuthorizationDecision(
                who != null
                        && who.getPrincipal() instanceof Gebruiker gebruiker
                        && gebruiker.may(recht.get()));
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        for (var mapping : mappings.obtain()) {
            try {
                var chain = mapping.getHandler(request);
                if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                    return Optional.of(method);
                }
            } catch (Exception e) {
                // No handler for this method or media type: the dispatcher gives the proper answer.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
