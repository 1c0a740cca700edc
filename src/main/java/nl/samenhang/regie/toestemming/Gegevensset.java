package nl.samenhang.regie.toestemming;

/** Which data somebody consents to be used. */
public enum Gegevensset {
    /** Which help somebody has by one law: what, from whom and until when. */
    HULP,
    /** What an inquiry by one law found. */
    ONDERZOEK,
    /** Who the contact person is, and what was agreed with this organisation. */
    AFSPRAKEN,
    /** The own part of the plan, and the own help. */
    DEEL
}
