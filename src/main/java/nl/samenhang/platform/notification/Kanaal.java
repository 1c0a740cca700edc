package nl.samenhang.platform.notification;

/** How a message reaches somebody. */
public enum Kanaal {
    /** To an e-mail address. */
    EMAIL,
    /** On paper, made as PDF for the print room. */
    BRIEF,
    /** Under the resident's own pages. */
    PORTAAL
}
