package nl.samenhang.regie.gezinsplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Levensdomein;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names by which people know the parts of life, read from {@code
 * definitions/levensdomeinen.json} at start-up. A part without a name, or a name for nothing, stops
 * the start.
 */
@Component
public class Levensdomeinen {

    private static final String FILE = "definitions/levensdomeinen.json";

    private record Naam(Levensdomein code, String nl, String en) {}

    private record Bestand(List<Naam> levensdomeinen) {}

    private final Map<Levensdomein, Naam> namen;

    Levensdomeinen(JsonMapper json) {
        namen =
                read(json).levensdomeinen().stream()
                        .collect(Collectors.toMap(Naam::code, Function.identity()));
        var zonder =
                Arrays.stream(Levensdomein.values()).filter(d -> !namen.containsKey(d)).toList();
        if (!zonder.isEmpty()) {
            throw new IllegalStateException(FILE + " has no name for " + zonder);
        }
    }

    /** The name in {@code nl} or {@code en}. */
    public String naam(Levensdomein domein, String taal) {
        var naam = namen.getOrDefault(domein, new Naam(domein, domein.name(), domein.name()));
        return taal.equals("en") ? naam.en() : naam.nl();
    }

    private static Bestand read(JsonMapper json) {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            return json.readerFor(Bestand.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
