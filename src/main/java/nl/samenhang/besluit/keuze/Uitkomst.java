package nl.samenhang.besluit.keuze;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.netwerk.aanbieder.Hulpsoort;

/**
 * What fits a wish, the best first.
 *
 * @param versoepelingen when nothing fits: which must is in the way, and how much there is without
 *     it
 * @param zonderMoet how much there is when nothing is a must
 */
public record Uitkomst(List<Passend> rij, List<Versoepeling> versoepelingen, int zonderMoet) {

    /** A must that is in the way, with how many offers there are without it. */
    public record Versoepeling(Wenspunt punt, int aantal) {}

    /**
     * One kind of help among what fits, without names.
     *
     * @param kortste the shortest waiting time in days; empty when none is known
     */
    public record Soort(
            Hulpsoort soort, boolean zonderBesluit, int aantal, Optional<Integer> kortste) {}

    public boolean isEmpty() {
        return rij.isEmpty();
    }

    /** The kinds of help in the order in which the best of each stands. */
    public List<Soort> soorten() {
        var vrij = new EnumMap<Hulpsoort, Soort>(Hulpsoort.class);
        var besluit = new EnumMap<Hulpsoort, Soort>(Hulpsoort.class);
        for (var passend : rij) {
            var aanbod = passend.aanbod();
            var een =
                    new Soort(
                            aanbod.soort(),
                            aanbod.isZonderBesluit(),
                            1,
                            aanbod.beschikbaarheid().wachtdagen());
            (een.zonderBesluit() ? vrij : besluit).merge(een.soort(), een, Uitkomst::samen);
        }
        return rij.stream()
                .map(p -> soort(p.aanbod().isZonderBesluit() ? vrij : besluit, p))
                .distinct()
                .toList();
    }

    /** What one can begin with meanwhile: the first that needs no decision. */
    public Optional<Passend> tussentijds() {
        return rij.stream().filter(p -> p.aanbod().isZonderBesluit()).findFirst();
    }

    private static Soort soort(Map<Hulpsoort, Soort> soorten, Passend passend) {
        var soort = soorten.get(passend.aanbod().soort());
        if (soort == null) {
            throw new IllegalStateException("Each kind was counted");
        }
        return soort;
    }

    private static Soort samen(Soort een, Soort ander) {
        var kortste =
                een.kortste()
                        .flatMap(a -> ander.kortste().map(b -> Math.min(a, b)))
                        .or(een::kortste)
                        .or(ander::kortste);
        return new Soort(een.soort(), een.zonderBesluit(), een.aantal() + ander.aantal(), kortste);
    }
}
