package nl.samenhang.recht.termijn;

/** How a running clock stands, as the work list shows it with a word and a shape. */
public enum Termijnkleur {
    /** Enough time. */
    GROEN,
    /** Nearly over. */
    ORANJE,
    /** Too late. */
    ROOD
}
