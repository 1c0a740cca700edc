package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** The part of the day: until 12:00, until 18:00, and after. */
public enum Dagdeel {
    OCHTEND,
    MIDDAG,
    AVOND
}
