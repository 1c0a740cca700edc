package nl.samenhang.mensen.dubbel;

/** The rights and purpose of this room. */
public final class DubbelRechten {

    /** Say of two who look alike whether they are one person. */
    public static final String BEOORDELEN = "dubbel.beoordelen";

    /** Take two descriptions together as one person, and take them apart again. */
    public static final String SAMENVOEGEN = "dubbel.samenvoegen";

    /** Why look-alikes are compared: a key of the register of processing. */
    public static final String DOEL = "dubbelen-opruimen";

    private DubbelRechten() {}
}
