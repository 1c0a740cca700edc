package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The addresses of all handlers. Two ask for the handler of a request, the guard at the door and
 * the dispatcher behind it: it is looked up once, and only among the addresses that begin with the
 * same word.
 */
class Handlerlijst extends RequestMappingHandlerMapping {

    private static final String FOUND = Handlerlijst.class.getName() + ".found";

    /** An address that begins with a variable may be meant by any request. */
    private static final String ANYTHING = "*";

    private final ConcurrentMap<RequestMappingInfo, Set<String>> beginnings =
            new ConcurrentHashMap<>();

    /** The question belongs to the answer: a request that is sent on inside the house asks anew. */
    private record Found(String question, HandlerMethod handler) {}

    @Override
    protected void registerHandlerMethod(
            Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        beginnings.put(
                mapping,
                mapping.getPatternValues().stream()
                        .map(Handlerlijst::beginning)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request)
            throws Exception {
        var question =
                request.getDispatcherType()
                        + " "
                        + request.getMethod()
                        + " "
                        + request.getRequestURI();
        if (request.getAttribute(FOUND) instanceof Found found
                && found.question().equals(question)) {
            return found.handler();
        }
        var handler = super.getHandlerInternal(request);
        Optional.ofNullable(handler)
                .ifPresent(h -> request.setAttribute(FOUND, new Found(question, h)));
        return handler;
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo mapping, HttpServletRequest request) {
        return mayBegin(mapping, request) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayBegin(RequestMappingInfo mapping, HttpServletRequest request) {
        var allowed = beginnings.getOrDefault(mapping, Set.of(ANYTHING));
        return allowed.contains(ANYTHING)
                || allowed.contains(
                        beginning(
                                ServletRequestPathUtils.getParsedRequestPath(request)
                                        .pathWithinApplication()));
    }

    /** The first word of a path, as patterns compare it: {@code gezinnen} of /gezinnen/5. */
    private static String beginning(PathContainer path) {
        var elements = path.elements();
        return elements.size() > 1 && elements.get(1) instanceof PathContainer.PathSegment segment
                ? segment.valueToMatch()
                : "";
    }

    /** The first word of a pattern. */
    private static String beginning(String pattern) {
        var word = pattern.replaceFirst("^/", "").replaceFirst("/.*", "");
        return word.matches("[A-Za-z0-9.-]*") ? word : ANYTHING;
    }
}
