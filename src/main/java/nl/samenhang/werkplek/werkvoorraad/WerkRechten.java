package nl.samenhang.werkplek.werkvoorraad;

/** The rights and purposes of this room. */
public final class WerkRechten {

    /** Take work and give it to a colleague. */
    public static final String BEHANDELEN = "werk.behandelen";

    /** See how busy a team and its people are. */
    public static final String WERKDRUK = "werkdruk.inzien";

    /** The purpose: to share out work and do it in time. */
    public static final String WERKVERDELING = "werkverdeling";

    private WerkRechten() {}
}
