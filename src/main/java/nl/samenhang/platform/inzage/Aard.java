package nl.samenhang.platform.inzage;

/** Whose a value is; decides whether it stands in the copy. */
public enum Aard {
    /** A fact about the person. */
    EIGEN,
    /** Where the person is: hidden from a parent or representative when the address is shielded. */
    VINDPLAATS,
    /** Words that somebody wrote: may name others. */
    VRIJ,
    /** The name of somebody who did this for work; it stays. */
    PROFESSIONAL,
    /** Somebody else's: never in the copy. */
    ANDER
}
