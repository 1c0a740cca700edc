package nl.samenhang.recht.regel;

/** How far a table of the municipality's own is. */
public enum Eigentabelstatus {
    /** Somebody works on it. */
    CONCEPT,

    /** It waits for a colleague who did not work on it. */
    TER_GOEDKEURING,

    /** It counts from its first day. */
    GOEDGEKEURD,

    /** It never counted and never will. */
    INGETROKKEN;

    /** Whether it is still on its way. */
    public boolean isOpen() {
        return this == CONCEPT || this == TER_GOEDKEURING;
    }
}
