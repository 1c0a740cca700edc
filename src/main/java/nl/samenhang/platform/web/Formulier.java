package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which form on which page a request was sent from; the form component sends it along.
 *
 * @param pagina the page that shows the form, with its query
 * @param actie where the form is sent
 * @param beurt this one showing of the form
 */
record Formulier(String pagina, String actie, UUID beurt) {

    static final String PAGINA = "sh-pagina";
    static final String BEURT = "sh-beurt";
    static final String ACTIE = "sh-actie";
    static final String WIE = "sh-wie";
    static final String GEMEENTE = "sh-gemeente";
    static final String CONCEPT = "sh-concept";

    /** A path on our own host: one slash, and nothing a browser takes for another address. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\s#]{0,450}");

    private static final Pattern SECRET = Pattern.compile(".*(wachtwoord|password).*");

    static Optional<Formulier> of(HttpServletRequest request) {
        var pagina = ownPath(request.getParameter(PAGINA));
        var actie = ownPath(request.getParameter(ACTIE));
        return pagina.flatMap(
                p ->
                        actie.flatMap(
                                a ->
                                        uuid(request.getParameter(BEURT))
                                                .map(b -> new Formulier(p, a, b))));
    }

    static Optional<String> ownPath(@Nullable String path) {
        return Optional.ofNullable(path).filter(p -> PATH.matcher(p).matches());
    }

    /** What was typed: all fields but secrets, files and our own. */
    static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (isKept(name)) {
                                fields.put(
                                        name,
                                        Arrays.stream(values)
                                                .filter(v -> !v.startsWith("[object File"))
                                                .toList());
                            }
                        });
        return fields;
    }

    String sleutel() {
        return actie + " " + pagina;
    }

    private static boolean isKept(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("sh-")
                && !lower.equals("_csrf")
                && !SECRET.matcher(lower).matches();
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
