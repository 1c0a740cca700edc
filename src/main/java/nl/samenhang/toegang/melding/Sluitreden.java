package nl.samenhang.toegang.melding;

/** Why a melding ends without a file. */
public enum Sluitreden {
    /** The same call for help came in before. */
    DUBBEL,
    /** Nothing turned out to be the matter. */
    ONGEGROND,
    /** A question that was answered at once. */
    BEANTWOORD,
    /** Another municipality or organisation helps; the reporter was brought there. */
    DOORVERWEZEN,
    /** The persons were not found, nor was the reporter. */
    NIET_TE_VINDEN,
    /** No real melding. */
    GEEN_MELDING;

    /**
     * Whether a reporter who waits for a call is called all the same: nobody spoke with them yet.
     */
    boolean melderWacht() {
        return this == DUBBEL || this == ONGEGROND;
    }
}
