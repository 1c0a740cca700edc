package nl.samenhang.bestaanszekerheid.verstrekking;

/** How often it is given. */
public enum Ritme {
    EENMALIG,
    /** Each month from the first day on, as long as it lasts. */
    MAAND
}
