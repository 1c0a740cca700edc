package nl.samenhang.recht.bewaring;

/** How far a list is. */
public enum Lijststatus {
    /** The house is being looked through. */
    OPSTELLEN,
    /** The archivist judges it. */
    VOORGESTELD,
    /** A second person is to sign. */
    BEOORDEELD,
    /** It is being destroyed. */
    ONDERTEKEND,
    /** Done, with a proof. */
    VERNIETIGD,
    /** Nothing was past its term. */
    VERVALLEN
}
