package nl.samenhang.mensen.inwoner;

/** Who told of a relation. */
public enum Relatieherkomst {
    /** Somebody laid it by hand; no list of the register ever named it. */
    HAND,
    /** Somebody laid it by hand, and a list of the register named it since. */
    GENOEMD,
    /** A list of the register. */
    REGISTER
}
