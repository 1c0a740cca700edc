package nl.samenhang.besluit.perspectiefplan;

/** Whether a thing to arrange is arranged. */
public enum Stapstatus {
    OPEN,
    GEDAAN,
    NIET_NODIG
}
