package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Periode;

/**
 * Help that ends before its last day, or that is taken back as if it had never been given (Wmo 2015
 * art. 2.3.10, Jeugdwet art. 8.1.4).
 *
 * @param laatsteDag the last day on which there is help; empty when it is taken back from its first
 *     day on
 */
public record Intrekking(Optional<LocalDate> laatsteDag, Grond grond) {

    /**
     * Why (Wmo 2015 art. 2.3.10 lid 1 and Jeugdwet art. 8.1.4 under a to e; by other laws the same
     * is asked).
     */
    public enum Grond {
        /** Under a: with the right and all facts we had decided otherwise. */
        ONJUISTE_GEGEVENS,
        /** Under b. */
        NIET_MEER_NODIG,
        /** Under c: it does not help enough. */
        NIET_TOEREIKEND,
        /** Under d: what belongs to the help or the budget is not kept to. */
        VOORWAARDEN,
        /** Under e: it is not used, or for something else. */
        ANDER_DOEL,
        /** Who has the help wants it no longer. */
        OP_VERZOEK;

        /**
         * Whether it can count back: nobody has to doubt help that was given on the right facts.
         */
        boolean isBackdated() {
            return this == ONJUISTE_GEGEVENS;
        }
    }

    /** Whether it is taken back from its first day on. */
    public boolean isVanafBegin() {
        return laatsteDag.isEmpty();
    }

    /** The last day on which there is help: the one before the first when there is none. */
    LocalDate laatste(Periode hulp) {
        return laatsteDag.orElseGet(() -> hulp.van().minusDays(1));
    }
}
