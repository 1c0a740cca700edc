package nl.samenhang.besluit.levering;

/** The rights and purposes of this room. */
public final class LeveringRechten {

    /** Write down that granted help really began and ended. */
    public static final String VASTLEGGEN = "levering.vastleggen";

    /** The purpose: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of the round at night: nobody waits unseen. */
    public static final String DOEL_BEWAKEN = "wachten-bewaken";

    private LeveringRechten() {}
}
