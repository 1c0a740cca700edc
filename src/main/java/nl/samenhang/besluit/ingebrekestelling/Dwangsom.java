package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenhang.kernel.Bedrag;

/**
 * How much is due for the days on which we are late (Awb art. 4:17 lid 2): the first fourteen days
 * one sum a day, the next fourteen a higher one, the other days the highest; at most forty-two
 * days.
 *
 * <p>The first day is the one after the two weeks that we have from the notice on; the day on which
 * the decision is announced does not count: on that day we are no longer late.
 *
 * @param perDag the three sums a day, in order
 */
public record Dwangsom(List<Bedrag> perDag) {

    /** No more days than this (Awb art. 4:17 lid 1). */
    public static final int MEESTE_DAGEN = 42;

    private static final int STAP = 14;

    public Dwangsom {
        perDag = List.copyOf(perDag);
        if (perDag.size() != MEESTE_DAGEN / STAP) {
            throw new IllegalArgumentException("There are three sums, of fourteen days each");
        }
    }

    /**
     * How many days count.
     *
     * @param eerste the first day for which a sum is due
     * @param besluit the day of announcement, or of today
     */
    static int dagen(LocalDate eerste, LocalDate besluit) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(eerste, besluit), 0, MEESTE_DAGEN);
    }

    /** The sum for so many days. */
    public Bedrag bedrag(int dagen) {
        var centen = 0L;
        for (var dag = 0; dag < Math.min(dagen, MEESTE_DAGEN); dag++) {
            centen += perDag.get(dag / STAP).centen();
        }
        return new Bedrag(centen);
    }
}
