package nl.samenhang.besluit.keuze;

/** Whether an offer meets one wish. What is not known does not meet a must. */
public enum Oordeel {
    JA,
    NEE,
    ONBEKEND
}
