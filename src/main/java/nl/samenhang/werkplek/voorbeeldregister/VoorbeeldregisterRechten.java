package nl.samenhang.werkplek.voorbeeldregister;

/** The rights of this room. */
public final class VoorbeeldregisterRechten {

    /** Let the register of the demo change. */
    public static final String BEDIENEN = "voorbeeldregister.bedienen";

    private VoorbeeldregisterRechten() {}
}
