package nl.samenhang.recht.regel.dmn;

import static nl.samenhang.recht.regel.Regelfixture.getal;
import static nl.samenhang.recht.regel.Regelfixture.janee;
import static nl.samenhang.recht.regel.Regelfixture.keuze;
import static nl.samenhang.recht.regel.Regelfixture.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Trefwijze;

/** Tables of all forms that we read, some of them complete and some with gaps and overlaps. */
final class Toevalstabel {

    private Toevalstabel() {}

    static Ontwerp make(RandomGenerator toeval) {
        var invoer =
                List.of(
                        janee("ja"),
                        keuze("kleur", "ROOD", "WIT", "BLAUW"),
                        getal("jaren", 0, 100));
        var trefwijze = Trefwijze.values()[toeval.nextInt(3)];
        var rijen = new ArrayList<String>();
        IntStream.range(0, 2 + toeval.nextInt(4)).forEach(_ -> rijen.add(rij(invoer, toeval)));
        if (trefwijze != Trefwijze.UNIQUE || toeval.nextInt(8) == 0) {
            rijen.add("- | - | - | D");
        }
        if (trefwijze == Trefwijze.UNIQUE && toeval.nextBoolean()) {
            var grens = toeval.nextInt(1, 99);
            return tabel(
                    trefwijze,
                    invoer,
                    "- | - | < %d | A".formatted(grens),
                    "true | - | >= %d | B".formatted(grens),
                    "false | not(\"WIT\") | [%d..100] | C".formatted(grens),
                    "false | \"WIT\" | %d, ]%d..100] | D".formatted(grens, grens));
        }
        return tabel(trefwijze, invoer, rijen.toArray(String[]::new));
    }

    private static String rij(List<Invoerkolom> invoer, RandomGenerator toeval) {
        var cellen = invoer.stream().map(k -> cel(k.domein(), toeval)).toList();
        return String.join(" | ", cellen) + " | " + (char) ('A' + toeval.nextInt(4));
    }

    private static String cel(Domein domein, RandomGenerator toeval) {
        if (toeval.nextInt(3) == 0) {
            return "-";
        }
        return switch (domein) {
            case Domein.Janee _ -> String.valueOf(toeval.nextBoolean());
            case Domein.Keuze keuze -> codes(keuze.waarden(), toeval);
            case Domein.Getal _ -> getallen(toeval);
        };
    }

    private static String codes(List<String> alle, RandomGenerator toeval) {
        var een = "\"" + alle.get(toeval.nextInt(alle.size())) + "\"";
        var ander = "\"" + alle.get(toeval.nextInt(alle.size())) + "\"";
        return switch (toeval.nextInt(4)) {
            case 0 -> een;
            case 1 -> een + ", " + ander;
            case 2 -> "not(" + een + ")";
            default -> "not(" + een + ", " + ander + ")";
        };
    }

    private static String getallen(RandomGenerator toeval) {
        var een = toeval.nextInt(1, 60);
        var ander = een + toeval.nextInt(0, 39);
        return switch (toeval.nextInt(8)) {
            case 0 -> String.valueOf(een);
            case 1 -> "< " + een;
            case 2 -> "<= " + een + ".5";
            case 3 -> "> " + een;
            case 4 -> "[" + een + ".." + ander + ")";
            case 5 -> "]" + een + ".." + ander + "]";
            case 6 -> "< " + een + ", >= " + ander;
            default -> "not([" + een + ".." + ander + "])";
        };
    }
}
