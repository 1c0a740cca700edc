package nl.samenhang.recht.regel.tabel;

/** How many rows of a table may count at once (DMN 1.3, 8.2.8). */
public enum Trefwijze {
    /** Exactly one. */
    UNIQUE,

    /** The first that fits, in the order of the law. */
    FIRST,

    /** All that fit. */
    COLLECT
}
