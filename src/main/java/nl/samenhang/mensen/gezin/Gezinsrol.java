package nl.samenhang.mensen.gezin;

/** What somebody is in this gezin. */
public enum Gezinsrol {
    OUDER,
    PARTNER,
    KIND,
    GROOTOUDER,
    /** An adult for whom none of the others fits, such as somebody who lives alone. */
    VOLWASSENE
}
