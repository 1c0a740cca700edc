package nl.samenhang.besluit.perspectiefplan;

/** How one of the Big 5 stands. */
public enum Kleur {
    /** Nothing is arranged. */
    ROOD,
    /** It is being arranged. */
    ORANJE,
    /** It is arranged. */
    GROEN
}
