package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * Shares money out over creditors by the weight of their rank, in cents, so that the parts add up
 * to the whole: the cents that rounding down leaves go to the largest remainders. Nobody gets more
 * than the claim; what is left then goes to the others.
 */
final class Verdeling {

    private Verdeling() {}

    /** What each creditor gets. */
    static Map<UUID, Bedrag> of(Bedrag geld, List<Schuld> schulden) {
        var delen = new HashMap<UUID, Bedrag>();
        var over = new ArrayList<>(schulden);
        var rest = geld.centen();
        for (var vol = full(rest, over); !vol.isEmpty(); vol = full(rest, over)) {
            vol.forEach(schuld -> delen.put(schuld.id(), schuld.bedrag()));
            rest -= vol.stream().mapToLong(schuld -> schuld.bedrag().centen()).sum();
            over.removeAll(vol);
        }
        share(rest, over, delen);
        return Map.copyOf(delen);
    }

    /** Which of these would get their whole claim. */
    private static List<Schuld> full(long geld, List<Schuld> schulden) {
        var gewicht = weight(schulden);
        return schulden.stream()
                .filter(schuld -> Math.multiplyExact(geld, schuld.rang().gewicht()) >= gewicht)
                .toList();
    }

    private static void share(long geld, List<Schuld> schulden, Map<UUID, Bedrag> delen) {
        var gewicht = weight(schulden);
        var over = geld;
        for (var schuld : schulden) {
            var deel = Math.multiplyExact(geld, schuld.gewicht()) / gewicht;
            delen.put(schuld.id(), new Bedrag(deel));
            over -= deel;
        }
        var grootsteRest =
                Comparator.comparingLong((Schuld s) -> geld * s.gewicht() % gewicht)
                        .reversed()
                        .thenComparing(Schuld::id);
        schulden.stream()
                .sorted(grootsteRest)
                .limit(schulden.isEmpty() ? 0 : over)
                .forEach(s -> delen.merge(s.id(), new Bedrag(1), Bedrag::plus));
    }

    private static long weight(List<Schuld> schulden) {
        return schulden.stream().mapToLong(Schuld::gewicht).sum();
    }
}
