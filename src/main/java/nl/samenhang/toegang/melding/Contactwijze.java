package nl.samenhang.toegang.melding;

/** The one way of contact that the reporter calls safe; no other way is used. */
public enum Contactwijze {
    BELLEN,
    EMAIL,
    BRIEF,
    /** No contact at all; the reporter follows the melding with the code. */
    GEEN
}
