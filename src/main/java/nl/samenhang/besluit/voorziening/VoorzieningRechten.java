package nl.samenhang.besluit.voorziening;

/** The rights and purposes of this room. */
public final class VoorzieningRechten {

    /** Write down help and its end. */
    public static final String VASTLEGGEN = "voorziening.vastleggen";

    /** The purpose: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    private VoorzieningRechten() {}
}
