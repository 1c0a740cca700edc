package nl.samenhang.netwerk.plek;

/** The rights and purposes of this room. */
public final class PlekRechten {

    /** Keep the register of places, and on which days beds are taken. */
    public static final String BEHEREN = "plek.beheren";

    /** Search a place that fits. */
    public static final String ZOEKEN = "plek.zoeken";

    /** The purpose: keep track of the organisations the municipality works with. */
    public static final String DOEL = "partner-beheren";

    /** The purpose of searching: nobody is looked up and nobody is asked for. */
    public static final String DOEL_ZOEKEN = "geen-persoonsgegevens";

    private PlekRechten() {}
}
