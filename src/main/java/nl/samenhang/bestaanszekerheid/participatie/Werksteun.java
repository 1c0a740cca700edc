package nl.samenhang.bestaanszekerheid.participatie;

/** What helps somebody to work, at the place itself. */
public enum Werksteun {
    /** Reached and used in a wheelchair. */
    ROLSTOEL,
    RUSTIG,
    VASTE_BEGELEIDER,
    KORTE_DAGEN,
    ZITTEND,
    /** Reached by public transport. */
    OPENBAAR_VERVOER
}
