package nl.samenhang.recht.storing;

/** The right of this room. */
public final class StoringRechten {

    /** Record when the electronic way to us did not work. */
    public static final String VASTLEGGEN = "storing.vastleggen";

    private StoringRechten() {}
}
