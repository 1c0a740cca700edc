package nl.samenhang.kernel;

import java.util.OptionalInt;

/**
 * A number of people in a table for others than those who work with them: of fewer than {@value
 * #KLEINST} nothing is shown, and what is shown is rounded to {@value #STAP}, as Statistics
 * Netherlands does in its tables on youth help and the Wmo (UAVG art. 24).
 *
 * @param aantal as counted; never shown
 */
public record Telling(int aantal) {

    public static final int KLEINST = 10;
    public static final int STAP = 5;
    private static final int HEEL = 100;

    public Telling {
        if (aantal < 0) {
            throw new IllegalArgumentException("Not a number of people");
        }
    }

    public boolean isShown() {
        return aantal >= KLEINST;
    }

    /** The number that may be shown; empty for too few people. */
    public OptionalInt afgerond() {
        return isShown() ? OptionalInt.of(round(aantal)) : OptionalInt.empty();
    }

    /** Which part of them this is, in per cents in steps of five; empty for too few people. */
    public OptionalInt procent(int deel) {
        if (deel < 0 || deel > aantal) {
            throw new IllegalArgumentException("Not a part of this number");
        }
        return isShown()
                ? OptionalInt.of(round(HEEL * deel / (double) aantal))
                : OptionalInt.empty();
    }

    private static int round(double waarde) {
        return (int) Math.round(waarde / STAP) * STAP;
    }
}
