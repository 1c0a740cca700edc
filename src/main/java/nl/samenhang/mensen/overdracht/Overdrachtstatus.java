package nl.samenhang.mensen.overdracht;

/** How far a file that is given has come. */
public enum Overdrachtstatus {
    /** Consent is asked; nothing went out. */
    CONCEPT,
    /** The other municipality, in this same installation, has to answer. */
    AANGEBODEN,
    /** The package is a file that somebody takes to the other municipality. */
    GEMAAKT,
    GEWEIGERD,
    INGETROKKEN,
    /** The other municipality confirmed; the file here is closed. */
    ONTVANGEN;

    public boolean isLopend() {
        return this == CONCEPT || this == AANGEBODEN || this == GEMAAKT;
    }
}
