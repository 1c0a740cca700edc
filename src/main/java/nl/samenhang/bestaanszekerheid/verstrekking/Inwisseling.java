package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;

/** What became of a voucher that a partner wanted to take. */
public record Inwisseling(Uitkomst uitkomst, String onderdeel, Bedrag over) {

    /** Whether it was taken, or why not. */
    public enum Uitkomst {
        GEDAAN,
        /** The same was sent before, and counts once. */
        EERDER,
        /** The partner used this mark for something else. */
        KENMERK,
        ONBEKEND,
        VERLOPEN,
        TE_VEEL
    }

    /**
     * What a partner learns of a voucher.
     *
     * @param laatsteDag the last day on which it can be spent
     */
    public record Inzage(String onderdeel, Bedrag over, LocalDate laatsteDag) {}
}
