package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Who would have a right to a scheme beside who uses it; empty is too few to show.
 *
 * @param gebied the four digits of the postcode; nothing for the whole municipality
 * @param recht households by the model population
 * @param gebruikt households to which it was granted on that day
 */
public record Gebruikscijfer(
        String tabel, String gebied, LocalDate dag, OptionalInt recht, OptionalInt gebruikt) {

    private static final int HEEL = 100;
    private static final int STAP = 5;

    /** Below this a percentage jumps about by what lies beside the truth. */
    private static final int BASIS = 50;

    public boolean isHeel() {
        return gebied.equals(Gebiedscijfer.HEEL);
    }

    /**
     * Which part does not use it, in steps of five; empty for too few. More users than rights is
     * none.
     */
    public OptionalInt nietgebruik() {
        if (recht.isEmpty() || gebruikt.isEmpty() || recht.getAsInt() < BASIS) {
            return OptionalInt.empty();
        }
        var deel = HEEL - HEEL * gebruikt.getAsInt() / (double) recht.getAsInt();
        return OptionalInt.of(Math.max(0, (int) Math.round(deel / STAP) * STAP));
    }
}
