package nl.samenhang.mensen.huishouden;

/** The rights of this room. */
public final class HuishoudenRechten {

    /** Answer who lives with whom where the register cannot tell. */
    public static final String BEVESTIGEN = "huishouden.bevestigen";

    /** Why it is asked who lives with whom: a key of the register of processing. */
    public static final String DOEL = "huishouden-vaststellen";

    private HuishoudenRechten() {}
}
