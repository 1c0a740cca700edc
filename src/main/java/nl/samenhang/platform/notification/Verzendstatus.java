package nl.samenhang.platform.notification;

/** How far a message is. */
public enum Verzendstatus {
    WACHT,
    VERZONDEN,
    /** Given up after all tries; a person has to look. */
    MISLUKT
}
