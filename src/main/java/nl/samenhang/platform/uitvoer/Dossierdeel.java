package nl.samenhang.platform.uitvoer;

/** A part of a file that can travel by itself, with a reason of its own. */
public enum Dossierdeel {
    /** Who the people are and what they are to each other. */
    PERSONEN,
    /** The words of the family, goals, actions and agreements. */
    PLAN,
    NOTITIES,
    DOCUMENTEN,
    /** Help that somebody has, by law. */
    HULP,
    TIJDLIJN,
    /** What was found in an inquiry, so that nobody has to tell it all again. */
    ONDERZOEK,
    /** Meetings of experts with the family. */
    OVERLEG,
    /** The plan of a young person for coming of age. */
    PERSPECTIEF,
    /** What somebody wishes of help, in their own words. */
    KEUZE
}
