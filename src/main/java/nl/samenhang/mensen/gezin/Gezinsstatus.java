package nl.samenhang.mensen.gezin;

/** Where a file stands. */
public enum Gezinsstatus {
    /** Proposed from the household; nobody has confirmed who belongs to it. */
    VOORGESTELD,
    ACTIEF,
    GESLOTEN
}
