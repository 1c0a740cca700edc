package nl.samenhang.toegang.melding;

/** Where a melding stands between the front door and a file. */
public enum Meldingstatus {
    /** Nobody has taken it yet. */
    ONTVANGEN,
    /** An employee is doing the triage. */
    IN_BEHANDELING,
    /** It belongs to the file of a gezin. */
    OPGEPAKT,
    /** Closed with a reason, without a file. */
    GESLOTEN,
    /** The reporter took it back. */
    INGETROKKEN;

    /** Whether triage still has to decide. */
    public boolean open() {
        return this == ONTVANGEN || this == IN_BEHANDELING;
    }
}
