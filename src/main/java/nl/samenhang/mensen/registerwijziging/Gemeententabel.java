package nl.samenhang.mensen.registerwijziging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities that no longer exist (national table 33 of the register). */
@Component
public class Gemeententabel {

    private static final String BESTAND = "/definitions/brp-gemeenten-voorbij.csv";

    private final Map<String, Voorbij> voorbij;

    /**
     * A municipality that was.
     *
     * @param opvolger into which one it went; empty when the table does not say
     * @param einde from which day it was no more
     */
    public record Voorbij(String code, String naam, String opvolger, LocalDate einde) {}

    Gemeententabel() throws IOException {
        try (var in =
                        Optional.ofNullable(Gemeententabel.class.getResourceAsStream(BESTAND))
                                .orElseThrow();
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            voorbij =
                    lines.lines()
                            .skip(1)
                            .map(line -> line.split(";", -1))
                            .collect(
                                    Collectors.toMap(
                                            parts -> parts[0],
                                            parts ->
                                                    new Voorbij(
                                                            parts[0],
                                                            parts[1],
                                                            parts[2],
                                                            LocalDate.parse(parts[3]))));
        }
    }

    /** All that were no more on the day, the first that ended first. */
    public List<Voorbij> gone(LocalDate dag) {
        return voorbij.values().stream()
                .filter(v -> !dag.isBefore(v.einde()))
                .sorted(Comparator.comparing(Voorbij::einde))
                .toList();
    }

    /** The municipality of this code, when it was no more on the day. */
    Optional<Voorbij> gone(String code, LocalDate dag) {
        return Optional.ofNullable(voorbij.get(code)).filter(v -> !dag.isBefore(v.einde()));
    }
}
