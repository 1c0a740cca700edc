package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.regex.Pattern;

/** How Dutch names that are written differently can still be one. */
final class Naamklank {

    private record Vouw(Pattern wat, String klank) {}

    /** Spellings of one sound, longest first; the order matters. */
    private static final List<Vouw> VOUWEN =
            List.of(
                    new Vouw(Pattern.compile("^chr"), "kr"),
                    new Vouw(Pattern.compile("sch$|sz$"), "s"),
                    new Vouw(Pattern.compile("uij|uy|uij"), "ui"),
                    new Vouw(Pattern.compile("ij|ey|eij|ei|y"), "i"),
                    new Vouw(Pattern.compile("ou|auw|ouw"), "au"),
                    new Vouw(Pattern.compile("oe"), "u"),
                    new Vouw(Pattern.compile("ae"), "a"),
                    new Vouw(Pattern.compile("ph|v"), "f"),
                    new Vouw(Pattern.compile("th|dt$|d$"), "t"),
                    new Vouw(Pattern.compile("ck|qu|q|c(?=[^eiy]|$)"), "k"),
                    new Vouw(Pattern.compile("c|z"), "s"),
                    new Vouw(Pattern.compile("gh|ch|g"), "g"),
                    new Vouw(Pattern.compile("ks"), "x"),
                    new Vouw(Pattern.compile("dj|tj|j"), "j"),
                    new Vouw(Pattern.compile("(.)\\1+"), "$1"));

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Naamklank() {}

    /** The same for names that sound the same: Meijer, Meyer and Meier; Smit and Smith. */
    static String of(String genormaliseerd) {
        var klank = genormaliseerd;
        for (var vouw : VOUWEN) {
            klank = vouw.wat().matcher(klank).replaceAll(vouw.klank());
        }
        return klank;
    }

    /**
     * Whether one is the other with a typing error: a letter too many, too few, another, or two
     * swapped. Two errors are taken for one in long names; in short ones any error makes another
     * name.
     */
    static boolean isTypo(String een, String ander) {
        var shortest = Math.min(een.length(), ander.length());
        if (shortest < SHORT) {
            return false;
        }
        return distance(een, ander) <= (shortest < LONG ? 1 : 2);
    }

    /** Optimal string alignment: the fewest typing errors between two words. */
    static int distance(String een, String ander) {
        var before = new int[ander.length() + 1];
        var last = new int[ander.length() + 1];
        for (var j = 0; j <= ander.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= een.length(); i++) {
            var row = new int[ander.length() + 1];
            row[0] = i;
            for (var j = 1; j <= ander.length(); j++) {
                var same = een.charAt(i - 1) == ander.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (isSwapped(een, i, ander, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[ander.length()];
    }

    private static boolean isSwapped(String een, int i, String ander, int j) {
        return i > 1
                && j > 1
                && een.charAt(i - 1) == ander.charAt(j - 2)
                && een.charAt(i - 2) == ander.charAt(j - 1);
    }
}
