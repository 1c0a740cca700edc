package nl.samenhang.recht.bewaring;

/** How records go when their term is over. */
public enum Bewaarwijze {
    /** By a list that two people decide on (Archiefbesluit 1995 art. 8). */
    LIJST,
    /** Each night, by themselves. */
    VANZELF,
    /** Together with what points at them. */
    MEE,
    /** Never. */
    BLIJVEND,
    /** By who runs the computers. */
    BEHEER
}
