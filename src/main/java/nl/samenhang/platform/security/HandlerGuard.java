package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
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

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    HandlerGuard(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var recht = handler(context.getRequest()).map(HandlerGuard::requiredRight);
        if (recht.isEmpty() || recht.get().equals(Requires.IEDEREEN)) {
            return new AuthorizationDecision(true);
        }
        var who = authentication.get();
        return new AuthorizationDecision(
                who != null
                        && who.getPrincipal() instanceof Gebruiker gebruiker
                        && gebruiker.may(recht.get()));
    }

    static String requiredRight(HandlerMethod handler) {
        if (!handler.getBeanType().getName().startsWith("nl.samenhang.")) {
            return Requires.IEDEREEN;
        }
        return find(handler, Requires.class).map(Requires::value).orElse("geen-recht-genoemd");
    }

    static <A extends java.lang.annotation.Annotation> Optional<A> find(
            HandlerMethod handler, Class<A> type) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
        return Optional.ofNullable(onMethod)
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                handler.getBeanType(), type)));
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        for (var mapping : mappings) {
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
