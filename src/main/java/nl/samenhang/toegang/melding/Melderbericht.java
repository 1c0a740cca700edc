package nl.samenhang.toegang.melding;

/** What a reporter hears of us: these two facts, and never what is done about them. */
public enum Melderbericht {
    /** It came in. */
    ONTVANGEN,
    /** Somebody took it up. */
    OPGEPAKT
}
