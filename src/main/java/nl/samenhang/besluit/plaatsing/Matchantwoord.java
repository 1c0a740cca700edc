package nl.samenhang.besluit.plaatsing;

/** Whether a place fits. */
public enum Matchantwoord {
    JA,
    DEELS,
    NEE
}
