package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What comes in a month, and what a household keeps to live on (vrij te laten bedrag).
 *
 * @param vtlb in whole euros, as the calculator of the profession gives it
 * @param herzienOp when it is counted again: a year later, or sooner when income changes
 */
public record Vtlb(
        UUID id, LocalDate vanaf, Bedrag inkomen, int vtlb, Reden reden, LocalDate herzienOp) {

    private static final int CENTEN = 100;
    private static final int MONTHS = 12;

    /** Why it was counted. */
    public enum Reden {
        BEGIN,
        JAARLIJKS,
        INKOMEN,
        GEZIN
    }

    /** The day on which what was counted from this day on is counted again. */
    static LocalDate herziening(LocalDate vanaf) {
        return vanaf.plusMonths(MONTHS);
    }

    /** What is left for creditors a month; never less than nothing. */
    public Bedrag capaciteit() {
        return new Bedrag(Math.max(0, inkomen.centen() - (long) vtlb * CENTEN));
    }
}
