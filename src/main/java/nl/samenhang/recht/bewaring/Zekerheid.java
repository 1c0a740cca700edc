package nl.samenhang.recht.bewaring;

/** How sure a term is. */
public enum Zekerheid {
    /** The law says it. */
    WET,
    /** The selection list of municipalities says it. */
    SELECTIELIJST,
    /** Our own agreement, for the archivist and the privacy officer to confirm. */
    AFSPRAAK
}
