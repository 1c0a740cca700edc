package nl.samenhang.recht.termijn;

/** In what a term is counted. */
public enum Eenheid {
    DAGEN,
    WEKEN,
    MAANDEN,
    JAREN,
    /** Days that are no Saturday, Sunday or holiday. */
    WERKDAGEN,
    UREN,
    /** A day of the year, such as 1 July. */
    VASTE_DATUM
}
