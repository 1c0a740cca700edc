package nl.samenhang.netwerk.plek;

/** The kinds of places. */
public enum Pleksoort {
    GEZINSHUIS,
    PLEEGZORG,
    /** Living, school and day care in one institution. */
    DRIEMILIEU,
    /** Small closed group (gesloten jeugdhulp), only with an authorisation of the court. */
    KLEINE_GROEP,
    /** Supported living for young adults. */
    BEGELEID_WONEN,
    BESCHERMD_WONEN,
    OPVANG,
    /** Shelter from violence at home: its address is known to few. */
    VEILIGE_OPVANG,
    /** A room of one's own with somebody who looks in (Kamers met Aandacht). */
    KAMER
}
