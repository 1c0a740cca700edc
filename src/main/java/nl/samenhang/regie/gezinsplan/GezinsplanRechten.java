package nl.samenhang.regie.gezinsplan;

/** The rights and the processing purposes of this room. */
public final class GezinsplanRechten {

    /** Reading the plan of a gezin. */
    public static final String INZIEN = "gezinsplan.inzien";

    /** Writing and agreeing the plan with the family. */
    public static final String WIJZIGEN = "gezinsplan.wijzigen";

    /** The purpose under which employees use the plan. */
    public static final String DOEL = "gezinsplan";

    /** The purpose under which a resident uses the own part of the plan. */
    public static final String DOEL_EIGEN = "eigen-gezinsplan";

    private GezinsplanRechten() {}
}
