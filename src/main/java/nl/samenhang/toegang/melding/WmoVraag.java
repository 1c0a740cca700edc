package nl.samenhang.toegang.melding;

/**
 * Whether this is a melding of a need for support, which starts the clocks of Wmo 2015 art. 2.3.2.
 */
public enum WmoVraag {
    JA,
    NEE,
    /** Triage still has to answer. */
    ONBEKEND
}
