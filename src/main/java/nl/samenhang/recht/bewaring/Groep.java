package nl.samenhang.recht.bewaring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A group of destroyed things in numbers that tell of nobody (UAVG art. 24): what is too small for
 * its area counts for the municipality, what is too small for its year counts for all years, and
 * what is still too small is not counted at all.
 *
 * @param jaar in which they ended; empty for several years
 * @param gebied the area; empty for the whole municipality
 */
record Groep(String soort, Optional<Integer> jaar, String gebied, int aantal, int personen) {

    /** A number about fewer people can point at one of them. */
    static final int SMALLEST = 10;

    private static final List<UnaryOperator<Groep>> STEPS =
            List.of(
                    g -> g,
                    g -> new Groep(g.soort, g.jaar, "", g.aantal, g.personen),
                    g -> new Groep(g.soort, Optional.empty(), "", g.aantal, g.personen));

    /** These things as groups in which nobody can be found again. */
    static List<Groep> anonymous(List<Groep> dingen) {
        var kept = new ArrayList<Groep>();
        var small = dingen;
        for (var coarser : STEPS) {
            var groups = together(small.stream().map(coarser).toList());
            kept.addAll(groups.stream().filter(g -> g.personen >= SMALLEST).toList());
            small = groups.stream().filter(g -> g.personen < SMALLEST).toList();
        }
        return List.copyOf(kept);
    }

    private static List<Groep> together(List<Groep> groepen) {
        var sums = new LinkedHashMap<List<Object>, Groep>();
        groepen.forEach(g -> sums.merge(List.of(g.soort, g.jaar, g.gebied), g, Groep::plus));
        return List.copyOf(sums.values());
    }

    private Groep plus(Groep ander) {
        return new Groep(soort, jaar, gebied, aantal + ander.aantal, personen + ander.personen);
    }
}
