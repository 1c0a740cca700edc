package nl.samenhang.mensen.registerwijziging;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules, from {@code definitions/brp-wijzigingen.json}: one for each kind, no more, no less.
 */
@Component
public class Wijzigingsregels {

    private static final String BESTAND = "/definitions/brp-wijzigingen.json";

    private final List<Wijzigingsregel> all;
    private final Map<Wijzigingsoort, Wijzigingsregel> bySoort;

    private record Bestand(List<Wijzigingsregel> regels) {}

    Wijzigingsregels() throws IOException {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in =
                Optional.ofNullable(Wijzigingsregels.class.getResourceAsStream(BESTAND))
                        .orElseThrow()) {
            all = json.readValue(in, Bestand.class).regels();
        }
        bySoort =
                all.stream().collect(Collectors.toMap(Wijzigingsregel::soort, Function.identity()));
        if (!bySoort.keySet().equals(EnumSet.allOf(Wijzigingsoort.class))) {
            throw new IllegalStateException(BESTAND + ": each kind needs exactly one rule");
        }
    }

    /** All rules, in the order of a life. */
    public List<Wijzigingsregel> all() {
        return all;
    }

    Wijzigingsregel of(Wijzigingsoort soort) {
        return Optional.ofNullable(bySoort.get(soort)).orElseThrow();
    }
}
