package nl.samenhang.regie.gezinsplan;

/** The roles in a part of the plan (Regie- en Zaakservices 1.0, 3.2). */
public enum Rol {
    /** Who started it: the contact person, for a deelplan also a client or another professional. */
    INITIATOR,
    /** A member of the gezin that it is about. */
    CLIENT,
    /** Somebody from the network or the family who is involved, in free words. */
    BELANGHEBBENDE,
    /** An employee or a location of a provider who carries it out. */
    UITVOERENDE
}
