package nl.samenhang.bestaanszekerheid.regeling;

/** The rights and purposes of this room. */
public final class RegelingRechten {

    /** See the norms and schemes, and reckon with them without anybody's name. */
    public static final String REKENEN = "regeling.rekenen";

    /** Ask for the rights of a household together with it, in the file. */
    public static final String VRAGEN = "regeling.vragen";

    /** The purpose of work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of a resident who asks for the own rights. */
    public static final String DOEL_EIGEN = "regelingen-vragen";

    /** The purpose of telling somebody that a scheme is possible again. */
    public static final String DOEL_HERINNEREN = "regeling-herinneren";

    private RegelingRechten() {}
}
