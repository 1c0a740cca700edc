package nl.samenhang.platform.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler demands of who calls it and why it runs, as its annotations say; read once for
 * each handler.
 *
 * @param recht the right of {@link Requires}; a handler of ours without one is closed for everybody
 * @param doel the purpose of {@link Verwerking}
 */
record Handlerplicht(String recht, String doel) {

    private static final String CLOSED = "geen-recht-genoemd";
    private static final ConcurrentMap<Handler, Handlerplicht> READ = new ConcurrentHashMap<>();

    /** A handler that two controllers inherit demands of each what that one says. */
    private record Handler(Class<?> controller, Method method) {}

    static Handlerplicht of(HandlerMethod handler) {
        return READ.computeIfAbsent(
                new Handler(handler.getBeanType(), handler.getMethod()), _ -> read(handler));
    }

    private static Handlerplicht read(HandlerMethod handler) {
        var isOurs = handler.getBeanType().getName().startsWith("nl.samenhang.");
        return new Handlerplicht(
                find(handler, Requires.class)
                        .map(Requires::value)
                        .orElse(isOurs ? CLOSED : Requires.IEDEREEN),
                find(handler, Verwerking.class).map(Verwerking::value).orElse(Verwerking.GEEN));
    }

    private static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
        return Optional.ofNullable(onMethod)
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                handler.getBeanType(), type)));
    }
}
