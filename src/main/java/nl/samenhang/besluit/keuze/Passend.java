package nl.samenhang.besluit.keuze;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;

/**
 * An offer that can help, with how it meets the wishes.
 *
 * @param precies whether it helps with exactly what was asked, or with something near to it
 * @param punten each wish that was said
 * @param meters how far it is; empty when that is not known, and nought when they come to you
 */
public record Passend(
        Hulpaanbod aanbod,
        boolean precies,
        Map<Wenspunt, Oordeel> punten,
        Optional<Integer> meters) {

    /** Whether each of these points is met for sure. */
    boolean meets(Set<Wenspunt> moet) {
        return moet.stream().allMatch(this::meets);
    }

    public boolean meets(Wenspunt punt) {
        return punten.get(punt) == Oordeel.JA;
    }

    /** The wishes that this offer is known not to meet. */
    public List<Wenspunt> misses() {
        return punten.entrySet().stream()
                .filter(punt -> punt.getValue() != Oordeel.JA)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
