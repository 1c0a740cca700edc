package nl.samenhang.werkplek.zoeken;

/** The rights and purposes of this room. */
public final class ZoekRechten {

    /** Use the search box. */
    public static final String ZOEKEN = "zoeken";

    /** The purpose: to find the person or the file that a call for help is about. */
    public static final String DOEL = "zoeken";

    private ZoekRechten() {}
}
