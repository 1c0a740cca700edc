package nl.samenhang.netwerk.aanbieder;

/** The rights and purposes of this room. */
public final class AanbiederRechten {

    /** Keep organisations, what they offer, and what residents thought of them. */
    public static final String BEHEREN = "aanbieder.beheren";

    /** The purpose: keep track of the organisations the municipality works with. */
    public static final String DOEL = "partner-beheren";

    private AanbiederRechten() {}
}
