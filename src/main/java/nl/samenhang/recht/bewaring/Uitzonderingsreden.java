package nl.samenhang.recht.bewaring;

/** Why something stays although its term is over. */
public enum Uitzonderingsreden {
    /** Of lasting value for history (Archiefbesluit 1995 art. 5). */
    HOTSPOT,
    /** An objection or appeal is running. */
    BEZWAAR,
    /** A court, an inspection or a complaint needs it. */
    BEWAARPLICHT,
    /** Good care asks for it (Wmo 2015 art. 5.3.4, Jeugdwet art. 7.3.8). */
    ZORGVULDIGHEID,
    ANDERS
}
