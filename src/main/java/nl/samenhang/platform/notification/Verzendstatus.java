package nl.samenhang.platform.notification;

/** How far a message is. */
public enum Verzendstatus {
    WACHT,
    VERZONDEN,
    /** Given up after all tries; a person has to look. */
    MISLUKT,
    /** Could bring somebody in danger; a person by name decides about it. */
    TEGENGEHOUDEN,
    /** Held back and by decision never sent, or a question that was answered. */
    VERVALLEN
}
