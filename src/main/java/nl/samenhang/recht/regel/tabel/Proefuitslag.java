package nl.samenhang.recht.regel.tabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a table says of a case.
 *
 * @param rijen the numbers of the rows that counted, from 1
 * @param gekregen for each output what came out
 */
public record Proefuitslag(Proef proef, List<Integer> rijen, Map<String, List<String>> gekregen) {

    /** Plays a case. */
    public static Proefuitslag of(Rijkiezer kiezer, Proef proef) {
        var tabel = kiezer.tabel();
        var waarden = tabel.invoer().stream().map(k -> proef.invoer().get(k.naam())).toArray();
        var rijen = kiezer.rijen(waarden);
        var gekregen = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < tabel.uitvoer().size(); i++) {
            var kolom = i;
            gekregen.put(
                    tabel.uitvoer().get(i).naam(),
                    rijen.stream()
                            .map(rij -> tabel.rijen().get(rij).uitkomsten().get(kolom).toString())
                            .toList());
        }
        return new Proefuitslag(proef, rijen.stream().map(rij -> rij + 1).toList(), gekregen);
    }

    /** Whether it came out as it must; of more rows it does not matter which one stands first. */
    public boolean isGoed() {
        return rows(gekregen).equals(rows(proef.verwacht()));
    }

    /** Whether another version gives the same answer. */
    public boolean isSame(Proefuitslag andere) {
        return rows(gekregen).equals(rows(andere.gekregen));
    }

    private static List<String> rows(Map<String, List<String>> uitvoer) {
        var kolommen = new TreeMap<>(uitvoer).values();
        var aantal = kolommen.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, aantal)
                .mapToObj(
                        rij ->
                                kolommen.stream()
                                        .map(k -> rij < k.size() ? k.get(rij) : "")
                                        .collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }
}
