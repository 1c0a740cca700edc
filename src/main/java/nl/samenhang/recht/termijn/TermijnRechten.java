package nl.samenhang.recht.termijn;

/** The rights and purposes of this room. */
public final class TermijnRechten {

    /** Read the definitions by which the house works. */
    public static final String INZIEN = "definities.inzien";

    /** The purpose: to do in time what the law asks. */
    public static final String TIJDIGHEID = "tijdigheid";

    private TermijnRechten() {}
}
