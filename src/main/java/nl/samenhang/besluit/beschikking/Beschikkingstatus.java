package nl.samenhang.besluit.beschikking;

/** Where a set of decisions stands. */
public enum Beschikkingstatus {
    /** A second person has to look at it (mandate). */
    TER_GOEDKEURING,
    /** It was sent back to who prepared it. */
    TERUG,
    /** It was announced (Awb art. 3:41). */
    BEKENDGEMAAKT
}
