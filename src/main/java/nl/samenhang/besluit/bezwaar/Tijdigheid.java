package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.Optional;

/** Whether an objection is in time (Awb art. 6:9). */
public enum Tijdigheid {
    TIJDIG,
    /** Late; it counts only when that cannot be held against the person (Awb art. 6:11). */
    TE_LAAT;

    private static final int POST_DAYS = 7;

    /**
     * Received before the end of the term, or posted before its end and received within a week
     * after it.
     *
     * @param laatste the last day of the term
     * @param gepost the day of the postmark, for a letter by post
     */
    public static Tijdigheid of(
            LocalDate laatste, LocalDate ontvangen, Optional<LocalDate> gepost) {
        var opTijdGepost =
                gepost.filter(dag -> !dag.isAfter(laatste)).isPresent()
                        && !ontvangen.isAfter(laatste.plusDays(POST_DAYS));
        return !ontvangen.isAfter(laatste) || opTijdGepost ? TIJDIG : TE_LAAT;
    }
}
