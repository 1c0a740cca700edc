package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The fields per purpose, from {@code definitions/brp-velden.json}; checked once, at the start. */
@Component
public class Veldkeuzes {

    private static final String BESTAND = "/definitions/brp-velden.json";
    private static final String PATH = "[a-zA-Z0-9._]{1,200}";
    private static final int MOST_FIELDS = 130;

    private final Map<String, Veldkeuze> byDoel;

    private record Bestand(List<Veldkeuze> velden) {}

    Veldkeuzes() throws IOException {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in =
                Optional.ofNullable(Veldkeuzes.class.getResourceAsStream(BESTAND)).orElseThrow()) {
            byDoel =
                    json.readValue(in, Bestand.class).velden().stream()
                            .map(Veldkeuzes::checked)
                            .collect(Collectors.toMap(Veldkeuze::doel, Function.identity()));
        }
    }

    /** What may be asked for this purpose; a purpose without a choice asks nothing. */
    Veldkeuze of(String doel) {
        return Optional.ofNullable(byDoel.get(doel))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        BESTAND + " has no fields for the purpose " + doel));
    }

    /** All choices, by purpose, for who wants to know what is asked. */
    public List<Veldkeuze> all() {
        return byDoel.values().stream()
                .sorted(java.util.Comparator.comparing(Veldkeuze::doel))
                .toList();
    }

    private static Veldkeuze checked(Veldkeuze keuze) {
        var velden = keuze.velden();
        if (velden.isEmpty()
                || velden.size() > MOST_FIELDS
                || !velden.stream().allMatch(veld -> veld.matches(PATH))) {
            throw new IllegalStateException(
                    "%s, %s: 1 to 130 paths are asked".formatted(BESTAND, keuze.doel()));
        }
        return keuze;
    }
}
