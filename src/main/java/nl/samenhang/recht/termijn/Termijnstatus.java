package nl.samenhang.recht.termijn;

/** Where a clock stands. */
public enum Termijnstatus {
    LOPEND,
    /** Stands still; its last day is not yet known. */
    OPGESCHORT,
    /** The last day is over and what it was for is not done. */
    VERSTREKEN,
    /** What it was for is done, or is no longer needed. */
    BEEINDIGD
}
