package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The values of one input, cut up so that within a piece no row makes a difference: yes and no,
 * each code, and for numbers each end of a stretch and what lies between two of them.
 */
final class Cellen {

    private final Domein domein;
    private final List<Object> voorbeelden = new ArrayList<>();
    private final Map<Object, Integer> codes = new HashMap<>();
    private final BigDecimal[] grenzen;
    private final long[] heel;

    Cellen(Domein domein, List<Conditie> condities) {
        this.domein = domein;
        this.grenzen = grenzen(domein, condities);
        this.heel = heel(grenzen);
        switch (domein) {
            case Domein.Janee _ -> voorbeelden.addAll(List.of(false, true));
            case Domein.Keuze keuze -> voorbeelden.addAll(keuze.waarden());
            case Domein.Getal _ -> addGetallen();
        }
        for (var i = 0; i < voorbeelden.size(); i++) {
            codes.put(voorbeelden.get(i), i);
        }
    }

    int aantal() {
        return voorbeelden.size();
    }

    /** A value of the piece. */
    Object voorbeeld(int cel) {
        return voorbeelden.get(cel);
    }

    /** In which piece the value lies; below zero when it is no value of the input. */
    int cel(Object waarde) {
        return switch (domein) {
            case Domein.Janee _ -> waarde instanceof Boolean ja ? (ja ? 1 : 0) : -1;
            case Domein.Keuze _ -> codes.getOrDefault(waarde, -1);
            case Domein.Getal _ ->
                    waarde instanceof Integer geheel ? cel(geheel) : cel(getal(waarde));
        };
    }

    private int cel(BigDecimal getal) {
        return plaats(Arrays.binarySearch(grenzen, getal));
    }

    private int cel(Integer geheel) {
        return heel.length == 0
                ? cel(BigDecimal.valueOf(geheel))
                : plaats(Arrays.binarySearch(heel, geheel));
    }

    /** An end lies at an even place, what is between two ends at an odd one. */
    private int plaats(int gevonden) {
        if (gevonden >= 0) {
            return 2 * gevonden;
        }
        var na = -gevonden - 1;
        return na == 0 || na == grenzen.length ? -1 : 2 * na - 1;
    }

    private static BigDecimal getal(Object waarde) {
        return switch (waarde) {
            case BigDecimal getal -> getal;
            case Long geheel -> BigDecimal.valueOf(geheel);
            default -> new BigDecimal(waarde.toString());
        };
    }

    private void addGetallen() {
        for (var i = 0; i < grenzen.length; i++) {
            if (i > 0) {
                voorbeelden.add(grenzen[i - 1].add(grenzen[i]).divide(BigDecimal.TWO));
            }
            voorbeelden.add(grenzen[i]);
        }
    }

    private static BigDecimal[] grenzen(Domein domein, List<Conditie> condities) {
        if (!(domein instanceof Domein.Getal getal)) {
            return new BigDecimal[0];
        }
        var result = new TreeSet<>(List.of(getal.van(), getal.tot()));
        condities.stream().flatMap(Conditie::grenzen).filter(getal::bevat).forEach(result::add);
        return result.toArray(BigDecimal[]::new);
    }

    /** The same ends as whole numbers; none when one of them is not whole. */
    private static long[] heel(BigDecimal[] grenzen) {
        try {
            return Arrays.stream(grenzen).mapToLong(BigDecimal::longValueExact).toArray();
        } catch (ArithmeticException _) {
            return new long[0];
        }
    }

    /** What these pieces are, as FEEL says it. */
    String feel(List<Integer> cellen) {
        if (!(domein instanceof Domein.Getal)) {
            return String.join(
                    ", ", cellen.stream().map(c -> domein.schrijf(voorbeeld(c))).toList());
        }
        var stukken = new ArrayList<String>();
        for (var i = 0; i < cellen.size(); i++) {
            var eerste = i;
            while (i + 1 < cellen.size() && cellen.get(i + 1) == cellen.get(i) + 1) {
                i++;
            }
            stukken.add(stuk(cellen.get(eerste), cellen.get(i)));
        }
        return String.join(", ", stukken);
    }

    private String stuk(int eerste, int laatste) {
        if (eerste == laatste && eerste % 2 == 0) {
            return domein.schrijf(grenzen[eerste / 2]);
        }
        return (eerste % 2 == 0 ? "[" : "(")
                + domein.schrijf(grenzen[eerste / 2])
                + ".."
                + domein.schrijf(grenzen[(laatste + 1) / 2])
                + (laatste % 2 == 0 ? "]" : ")");
    }
}
