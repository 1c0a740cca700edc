package nl.samenhang.bestaanszekerheid.regeling;

/** The parts of a question, one screen each, in the order in which they are asked. */
public enum Vraagdeel {
    /** Who lives here. */
    WIE,
    INKOMEN,
    BEZIT,
    /** Study and school. */
    SCHOOL,
    /** What was granted before. */
    EERDER
}
