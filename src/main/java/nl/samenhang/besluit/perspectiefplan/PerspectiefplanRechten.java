package nl.samenhang.besluit.perspectiefplan;

/** The rights and purposes of this room. */
public final class PerspectiefplanRechten {

    /** Work on the plan of a young person. */
    public static final String WERKEN = "perspectiefplan.werken";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of the round at night: nobody turns 18 unseen. */
    public static final String DOEL_BEWAKEN = "volwassen-worden-bewaken";

    /** The purpose of the young person: see and write the own plan. */
    public static final String DOEL_EIGEN = "eigen-gezinsplan";

    private PerspectiefplanRechten() {}
}
