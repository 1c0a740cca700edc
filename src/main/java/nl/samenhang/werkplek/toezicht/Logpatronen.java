package nl.samenhang.werkplek.toezicht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.platform.security.Verwerkingen.Woorden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What in the log is worth a look, read from {@code definitions/logpatronen.json}. Rules about one
 * day, with a threshold that everybody may read; no score on a person comes of them.
 */
@Component
public class Logpatronen {

    /** How the lines of a day are looked at; each has a question of its own to the log. */
    public enum Code {
        VEEL_DOSSIERS,
        GEEN_RELATIE,
        ZELFDE_NAAM,
        BUREN,
        COLLEGA,
        NACHT,
        GEWEIGERD,
        NOODKNOP
    }

    /**
     * A rule.
     *
     * @param uitleg why it is shown, in one sentence
     * @param drempel from how many on it is shown
     * @param rollen whose lines it is about; all when empty
     */
    public record Patroon(
            Code code, Woorden naam, Woorden uitleg, int drempel, List<String> rollen) {}

    private record Definition(List<Patroon> patronen) {}

    private final Map<Code, Patroon> byCode;

    Logpatronen(JsonMapper json) {
        byCode =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/logpatronen.json"),
                                Definition.class)
                        .patronen()
                        .stream()
                        .collect(Collectors.toMap(Patroon::code, Function.identity()));
        if (byCode.size() != Code.values().length) {
            throw new IllegalStateException("Each pattern needs a definition in logpatronen.json");
        }
    }

    public Patroon get(Code code) {
        return Objects.requireNonNull(byCode.get(code));
    }
}
