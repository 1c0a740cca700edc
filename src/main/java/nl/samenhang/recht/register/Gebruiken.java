package nl.samenhang.recht.register;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads from the pages themselves for which purpose they use data, and who may open them. */
@Component
class Gebruiken {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final List<Taakuitvoerder> taken;

    Gebruiken(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> handlers,
            List<Taakuitvoerder> taken) {
        this.handlers = handlers;
        this.taken = taken;
    }

    private record Pagina(String verwerking, String kamer, Optional<String> recht) {}

    Gebruik of(String verwerking) {
        var paginas = paginas().getOrDefault(verwerking, List.of());
        var werk = taken.stream().filter(t -> t.doel().equals(verwerking)).toList();
        var kamers = paginas.stream().map(Pagina::kamer).collect(Collectors.toSet());
        werk.forEach(t -> kamers.add(kamer(t.getClass())));
        var rechten = paginas.stream().flatMap(p -> p.recht().stream()).collect(Collectors.toSet());
        return new Gebruik(kamers, rechten, paginas.size(), werk.size());
    }

    private Map<String, List<Pagina>> paginas() {
        return handlers.getObject().getHandlerMethods().values().stream()
                .filter(h -> h.getBeanType().getName().startsWith("nl.samenhang."))
                .flatMap(h -> pagina(h).stream())
                .collect(Collectors.groupingBy(Pagina::verwerking));
    }

    private static Optional<Pagina> pagina(HandlerMethod handler) {
        var recht = find(handler, Requires.class).map(Requires::value);
        return find(handler, Verwerking.class)
                .map(v -> new Pagina(v.value(), kamer(handler.getBeanType()), recht));
    }

    /** On the method, else on its class. */
    private static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                handler.getBeanType(), type)));
    }

    /** The room of a class: the third word of its package. */
    private static String kamer(Class<?> type) {
        var words = type.getPackageName().split("\\.");
        return words.length > 3 ? words[3] : words[words.length - 1];
    }
}
