package nl.samenhang.recht.doel;

/** The rights of this room. */
public final class DoelRechten {

    /** Read the definitions by which the house works. */
    public static final String INZIEN = "definities.inzien";

    private DoelRechten() {}
}
