package nl.samenhang.bestaanszekerheid.participatie;

/** The rights and purposes of this room. */
public final class ParticipatieRechten {

    /** Help people to work, at the municipality or at the work company. */
    public static final String WERKEN = "participatie.werken";

    /** The purpose of the work: help somebody to work or to take part (Participatiewet art. 7). */
    public static final String DOEL = "participatie";

    /** The purpose of the resident who writes the own talent profile. */
    public static final String DOEL_EIGEN = "eigen-talent";

    /** The law of the tracks of which the people are shared. */
    public static final String WET = "PARTICIPATIEWET";

    private ParticipatieRechten() {}
}
