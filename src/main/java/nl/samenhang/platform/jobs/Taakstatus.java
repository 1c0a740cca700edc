package nl.samenhang.platform.jobs;

/** How a piece of long work stands. */
public enum Taakstatus {
    WACHT,
    BEZIG,
    KLAAR,
    MISLUKT
}
