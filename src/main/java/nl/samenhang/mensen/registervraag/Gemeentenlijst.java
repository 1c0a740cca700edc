package nl.samenhang.mensen.registervraag;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gemeentenamen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The municipalities in which somebody can be registered, the own one first. */
@Component
public class Gemeentenlijst {

    private final List<Gemeente> all;
    private final Gemeentenamen namen;

    /** A municipality by its four digits and its name. */
    public record Gemeente(String code, String naam) {}

    Gemeentenlijst(JsonMapper json, Gemeentenamen namen) throws IOException {
        this.namen = namen;
        try (var in = new ClassPathResource("definitions/gemeenten.json").getInputStream()) {
            all =
                    json.readTree(in)
                            .path("gemeenten")
                            .valueStream()
                            .map(
                                    een ->
                                            new Gemeente(
                                                    een.path("code").asString(),
                                                    een.path("naam").asString()))
                            .sorted(Comparator.comparing(Gemeente::naam))
                            .toList();
        }
    }

    /** All of them, for who works in the municipality of the running context. */
    public List<Gemeente> all() {
        var own = Contexts.current().gemeente().code();
        return Stream.concat(
                        Stream.of(new Gemeente(own, namen.of(own))),
                        all.stream().filter(gemeente -> !gemeente.code().equals(own)))
                .toList();
    }
}
