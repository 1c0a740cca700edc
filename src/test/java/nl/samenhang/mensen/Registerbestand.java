package nl.samenhang.mensen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file in the GBA-V CSV form, written element by element. */
final class Registerbestand {

    private final List<String> kolommen;
    private final List<String> regels = new ArrayList<>();

    Registerbestand() {
        try (var in = Registerbestand.class.getResourceAsStream("/mensen/inwoner/brp/goed.csv")) {
            var kop = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst();
            regels.add(kop.orElseThrow());
            kolommen = List.of(kop.orElseThrow().split(";", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One person: the first row, and what lies below it. */
    @SafeVarargs
    final Registerbestand with(Map<String, String>... rijen) {
        IntStream.range(0, rijen.length)
                .forEach(i -> regels.add(row(i == 0 ? "P_" + regels.size() : "", rijen[i])));
        return this;
    }

    private String row(String eerste, Map<String, String> rij) {
        if (!kolommen.containsAll(rij.keySet())) {
            throw new IllegalArgumentException("No such element among " + rij.keySet());
        }
        return IntStream.range(0, kolommen.size())
                .mapToObj(i -> i == 0 ? eerste : rij.getOrDefault(kolommen.get(i), ""))
                .collect(Collectors.joining(";"));
    }

    byte[] bytes() {
        return (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
