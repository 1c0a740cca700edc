package nl.samenhang.toegang.melding;

/** A way by which a reporter is told something. */
public enum Contactweg {
    EMAIL,
    BRIEF,
    /** Behind the own login; nothing leaves the house. */
    PORTAAL,
    /** An employee calls, at the times that are safe. */
    TERUGBELLEN,
    /** It was said in the talk in which the melding came in. */
    GESPREK
}
