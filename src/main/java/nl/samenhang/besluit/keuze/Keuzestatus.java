package nl.samenhang.besluit.keuze;

/** How far a choice is. */
public enum Keuzestatus {
    /** The wish is known, nothing was chosen yet. */
    ZOEKT,
    /** Nothing fits and the wish stays: an employee explains why. */
    ZONDER_AANBOD,
    GEKOZEN,
    INGETROKKEN
}
