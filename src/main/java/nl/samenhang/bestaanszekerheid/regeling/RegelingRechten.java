package nl.samenhang.bestaanszekerheid.regeling;

/** The rights of this room. */
public final class RegelingRechten {

    /** See the norms and schemes, and reckon with them without anybody's name. */
    public static final String REKENEN = "regeling.rekenen";

    private RegelingRechten() {}
}
