package nl.samenhang.geld.maatwerkbudget;

/** The rights and purposes of this room. */
public final class MaatwerkbudgetRechten {

    /** Spend from the free budget of a family. */
    public static final String BESTEDEN = "maatwerkbudget.besteden";

    /** Agree as second person. */
    public static final String AKKOORD = "maatwerkbudget.akkoord";

    /** See the sample and the totals of a quarter, without names. */
    public static final String VERANTWOORDING = "maatwerkbudget.verantwoording";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of the sample: tell the council what the money prevents. */
    public static final String DOEL_VERANTWOORDEN = "maatwerkbudget-verantwoorden";

    private MaatwerkbudgetRechten() {}
}
