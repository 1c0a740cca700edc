package nl.samenhang.bestaanszekerheid.schuldhulp;

/** The rights and purposes of this room. */
public final class SchuldhulpRechten {

    /** Help people out of debt. */
    public static final String WERKEN = "schuldhulp.werken";

    /** See how debt arrangements go, without people. */
    public static final String CIJFERS = "schuldhulp.cijfers";

    /** The purpose of the work: help somebody out of debt (Wgs art. 4 and 8d). */
    public static final String DOEL = "schuldhulp";

    /** The purpose of the resident who looks at the own file. */
    public static final String DOEL_EIGEN = "mijn-dossier";

    /** The purpose of the round at night: see which creditors are silent, and count. */
    public static final String DOEL_BEWAKEN = "schuldhulp-bewaken";

    /** The purpose of the figures: answer for them by numbers, never by a person. */
    public static final String DOEL_CIJFERS = "schuldhulp-verantwoorden";

    /** The purpose of the delivery to the national figures on debts. */
    public static final String DOEL_LEVEREN = "schuldhulp-leveren";

    private SchuldhulpRechten() {}
}
