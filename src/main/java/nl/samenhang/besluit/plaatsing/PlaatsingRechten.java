package nl.samenhang.besluit.plaatsing;

/** The rights and purposes of this room. */
public final class PlaatsingRechten {

    /** Place somebody, ask whether it fits, and end a placement. */
    public static final String WERKEN = "plaatsing.werken";

    /** See how often the first place was right, without people. */
    public static final String CIJFERS = "plaatsing.cijfers";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of the resident: say whether the place fits where one lives. */
    public static final String DOEL_EIGEN = "eigen-woonplek";

    /**
     * The purpose of the rounds at night: ask whether places fit and count whether first ones were
     * right.
     */
    public static final String DOEL_BEWAKEN = "wachten-bewaken";

    /** The purpose of the figures: answer for them by numbers, never by a person. */
    public static final String DOEL_CIJFERS = "wachten-verantwoorden";

    private PlaatsingRechten() {}
}
