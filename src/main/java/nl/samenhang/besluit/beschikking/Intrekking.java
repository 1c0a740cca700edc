package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;

/**
 * Help that ends before its last day.
 *
 * @param laatsteDag the last day on which there is help
 */
public record Intrekking(LocalDate laatsteDag, Grond grond) {

    /** Why (Wmo 2015 art. 2.3.10 lid 1 under a to e; by other laws the same is asked). */
    public enum Grond {
        /** Under a: with the right facts we had decided otherwise. */
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
}
