package nl.samenhang.mensen.huishouden;

/** The rights of this room. */
public final class HuishoudenRechten {

    /** Answer who lives with whom where the register cannot tell. */
    public static final String BEVESTIGEN = "huishouden.bevestigen";

    private HuishoudenRechten() {}
}
