package nl.samenhang.bestaanszekerheid.participatie;

/** The rights and purposes of this room. */
public final class ParticipatieRechten {

    /** Help people to work, at the municipality or at the work company. */
    public static final String WERKEN = "participatie.werken";

    /** See how many people still work, without people. */
    public static final String CIJFERS = "participatie.cijfers";

    /** The purpose of the work: help somebody to work or to take part (Participatiewet art. 7). */
    public static final String DOEL = "participatie";

    /** The purpose of the resident who writes the own talent profile. */
    public static final String DOEL_EIGEN = "eigen-talent";

    /** The purpose of the round at night: count how many people still work. */
    public static final String DOEL_TELLEN = "participatie-tellen";

    /** The purpose of the figures: answer for them by numbers, never by a person. */
    public static final String DOEL_CIJFERS = "participatie-verantwoorden";

    /** The law of the tracks of which the people are shared. */
    public static final String WET = "PARTICIPATIEWET";

    private ParticipatieRechten() {}
}
