package nl.samenhang.recht.regel.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks through all combinations of inputs for what no row answers, what two rows answer, and rows
 * that never count. Pieces of an input with the same rows are taken together, so that it takes no
 * time even where the combinations are millions.
 */
final class Volledigheid {

    private static final int MEESTE = 5;

    private record Stap(int kolom, List<Integer> cellen) {}

    private record Plek(int kolom, long over) {}

    private final Rijkiezer kiezer;
    private final Regeltabel tabel;
    private final List<Gebrek> gebreken = new ArrayList<>();
    private final Set<Plek> bezocht = new HashSet<>();
    private long ooit;

    private Volledigheid(Rijkiezer kiezer) {
        this.kiezer = kiezer;
        this.tabel = kiezer.tabel();
    }

    static List<Gebrek> gebreken(Regeltabel tabel) {
        return new Volledigheid(Rijkiezer.of(tabel)).all();
    }

    private List<Gebrek> all() {
        var rijen = tabel.rijen().size();
        walk(0, rijen == 64 ? -1L : (1L << rijen) - 1, List.of());
        for (var rij = 0; rij < rijen; rij++) {
            if ((ooit & 1L << rij) == 0) {
                gebreken.add(Gebrek.of(Gebrek.Soort.NOOIT, rij + 1));
            }
        }
        if (tabel.kop().trefwijze() == Trefwijze.UNIQUE) {
            overlaps();
        }
        return List.copyOf(gebreken);
    }

    private void walk(int kolom, long over, List<Stap> pad) {
        if (over == 0) {
            addGat(pad);
        } else if (kolom == tabel.invoer().size()) {
            ooit |= tabel.kop().trefwijze() == Trefwijze.FIRST ? Long.lowestOneBit(over) : over;
        } else if (bezocht.add(new Plek(kolom, over))) {
            for (var groep : groups(kolom, over).entrySet()) {
                var verder = new ArrayList<>(pad);
                verder.add(new Stap(kolom, groep.getValue()));
                walk(kolom + 1, groep.getKey(), verder);
            }
        }
    }

    private Map<Long, List<Integer>> groups(int kolom, long over) {
        return IntStream.range(0, kiezer.cellen(kolom).aantal())
                .boxed()
                .collect(
                        Collectors.groupingBy(
                                cel -> over & kiezer.masker(kolom, cel),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void addGat(List<Stap> pad) {
        if (gebreken.size() < MEESTE) {
            gebreken.add(Gebrek.of(Gebrek.Soort.GAT, nearest(pad), words(pad)));
        }
    }

    /** The row that goes along furthest, in the order of the inputs: the one to look at. */
    private int nearest(List<Stap> pad) {
        return IntStream.range(0, tabel.rijen().size())
                        .boxed()
                        .max(Comparator.comparingLong(rij -> alongside(pad, 1L << rij)))
                        .orElseThrow()
                + 1;
    }

    private long alongside(List<Stap> pad, long bit) {
        return pad.stream().takeWhile(stap -> allows(stap, bit)).count() * tabel.invoer().size()
                + pad.stream().filter(stap -> allows(stap, bit)).count();
    }

    private boolean allows(Stap stap, long bit) {
        return stap.cellen().stream().anyMatch(c -> (kiezer.masker(stap.kolom(), c) & bit) != 0);
    }

    private String words(List<Stap> pad) {
        return pad.stream()
                .filter(stap -> stap.cellen().size() < kiezer.cellen(stap.kolom()).aantal())
                .map(
                        stap ->
                                naam(stap.kolom())
                                        + " "
                                        + kiezer.cellen(stap.kolom()).feel(stap.cellen()))
                .collect(Collectors.joining("; "));
    }

    private void overlaps() {
        var gevonden = 0;
        for (var een = 0; een < tabel.rijen().size(); een++) {
            for (var ander = een + 1; ander < tabel.rijen().size(); ander++) {
                var beide = 1L << een | 1L << ander;
                var pad = shared(beide);
                if (pad.size() == tabel.invoer().size() && gevonden++ < MEESTE) {
                    gebreken.add(Gebrek.of(Gebrek.Soort.OVERLAP, een + 1, ander + 1, words(pad)));
                }
            }
        }
    }

    /** For each input the pieces that both rows allow, until there is an input without. */
    private List<Stap> shared(long beide) {
        var result = new ArrayList<Stap>();
        for (var k = 0; k < tabel.invoer().size(); k++) {
            var kolom = k;
            var cellen =
                    IntStream.range(0, kiezer.cellen(k).aantal())
                            .filter(c -> (kiezer.masker(kolom, c) & beide) == beide)
                            .boxed()
                            .toList();
            if (cellen.isEmpty()) {
                return List.of();
            }
            result.add(new Stap(k, cellen));
        }
        return result;
    }

    private String naam(int kolom) {
        return tabel.invoer().get(kolom).naam();
    }
}
