package nl.samenhang.bestaanszekerheid.regeling;

/** Whether there is a right, as far as the answers say; the best first. */
public enum Recht {
    JA,
    /** A person must still judge something. */
    MISSCHIEN,
    NEE
}
