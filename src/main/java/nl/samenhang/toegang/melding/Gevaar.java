package nl.samenhang.toegang.melding;

/** The answer to the first question about urgency: is somebody in danger? */
public enum Gevaar {
    /** Yes, at this moment. */
    NU,
    /** I fear it, or I am not sure. */
    MISSCHIEN,
    NEE
}
