package nl.samenhang.mensen.inwoner;

/** The rights and purposes of this room. */
public final class InwonerRechten {

    /** See a person's page. */
    public static final String INZIEN = "inwoner.inzien";

    /** Register a person and change how the person is reached. */
    public static final String WIJZIGEN = "inwoner.wijzigen";

    /** See an address that is shielded. */
    public static final String GEHEIM_ADRES = "inwoner.geheim-adres";

    /** Read in persons from a file of the register. */
    public static final String INLEZEN = "brp.inlezen";

    /** Why persons are looked at: a key of the register of processing. */
    public static final String DOEL = "inwoner-kennen";

    /** Why the register is read in: a key of the register of processing. */
    public static final String DOEL_INLEZEN = "brp-inlezen";

    private InwonerRechten() {}
}
