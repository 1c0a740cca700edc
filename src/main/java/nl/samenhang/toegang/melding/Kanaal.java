package nl.samenhang.toegang.melding;

/** By which way a melding came in. */
public enum Kanaal {
    WEB,
    TELEFOON,
    BALIE,
    API;

    /** Whether the reporter typed it without an employee of the municipality. */
    public boolean unattended() {
        return this == WEB || this == API;
    }
}
