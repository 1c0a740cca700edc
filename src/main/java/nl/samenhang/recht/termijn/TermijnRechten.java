package nl.samenhang.recht.termijn;

/** The rights of this room. */
public final class TermijnRechten {

    /** Read the definitions by which the house works. */
    public static final String INZIEN = "definities.inzien";

    private TermijnRechten() {}
}
