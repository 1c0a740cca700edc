package nl.samenhang.recht.register;

/** What of an impact assessment only a person can answer (AVG art. 35 lid 7). */
public enum Dpiavraag {
    /** Whether it is needed, and whether less data would do. */
    NOODZAAK,
    /** Whether the purpose outweighs what it takes from people. */
    EVENREDIGHEID,
    /** What can go wrong for people, and how likely that is. */
    RISICOS,
    /** What is done about that besides what holds for all data. */
    MAATREGELEN,
    /** What residents or their council said of it (AVG art. 35 lid 9). */
    BETROKKENEN_GEHOORD,
    /** What the data protection officer advised (AVG art. 35 lid 2). */
    ADVIES,
    /** Who decided to go on, and when it is looked at again. */
    BESLUIT
}
