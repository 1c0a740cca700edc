package nl.samenhang.recht.bewaring;

/** What becomes of one line. */
public enum Regelstatus {
    OP_LIJST,
    /** The archivist took it out, with a reason. */
    UITGEZONDERD,
    /** Something changed between the list and the destruction; it stays. */
    GEBLOKKEERD,
    VERNIETIGD
}
