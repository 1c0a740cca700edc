package nl.samenhang.recht.doel;

/** What the law says of the use of data for a purpose. */
public enum Uitkomst {
    TOEGESTAAN,
    /** Only of people who consented, to this recipient. */
    MET_TOESTEMMING,
    VERBODEN
}
