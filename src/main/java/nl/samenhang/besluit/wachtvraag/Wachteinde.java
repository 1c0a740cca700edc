package nl.samenhang.besluit.wachtvraag;

/** How a wait ended. */
public enum Wachteinde {
    /** The help began. */
    BEGONNEN,
    ANDERE_HULP,
    NIET_MEER_NODIG
}
