package nl.samenhang.mensen.privacyverzoek;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may ask what, by age, from {@code definitions/privacyrechten.json}: one rule for each case,
 * no more, no less.
 */
@Component
class Rechtsregels {

    private static final String BESTAND = "/definitions/privacyrechten.json";

    private final List<Rechtsregel> all;

    private record Bestand(List<Rechtsregel> regels) {}

    Rechtsregels() throws IOException {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in =
                Optional.ofNullable(Rechtsregels.class.getResourceAsStream(BESTAND))
                        .orElseThrow()) {
            all = json.readValue(in, Bestand.class).regels();
        }
        for (var soort : Verzoeksoort.values()) {
            for (var wie : Hoedanigheid.values()) {
                for (var leeftijd : Leeftijdsgroep.values()) {
                    requireOne(soort, wie, leeftijd);
                }
            }
        }
    }

    Rechtsregel of(Verzoeksoort soort, Hoedanigheid wie, Leeftijdsgroep leeftijd) {
        return all.stream()
                .filter(regel -> regel.appliesTo(soort, wie, leeftijd))
                .findFirst()
                .orElseThrow();
    }

    private void requireOne(Verzoeksoort soort, Hoedanigheid wie, Leeftijdsgroep leeftijd) {
        if (all.stream().filter(r -> r.appliesTo(soort, wie, leeftijd)).count() != 1) {
            throw new IllegalStateException(
                    "%s: %s by %s at %s needs exactly one rule"
                            .formatted(BESTAND, soort, wie, leeftijd));
        }
    }
}
