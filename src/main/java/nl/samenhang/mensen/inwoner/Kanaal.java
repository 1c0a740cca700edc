package nl.samenhang.mensen.inwoner;

/** How a person likes to be reached. */
public enum Kanaal {
    TELEFOON,
    EMAIL,
    BRIEF,
    PORTAAL,
    GESPREK
}
