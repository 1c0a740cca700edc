package nl.samenhang.werkplek.tijdlijn;

/** The rights of this room. */
public final class TijdlijnRechten {

    /** Write a note about a contact. */
    public static final String SCHRIJVEN = "notitie.schrijven";

    /** File post and scans. */
    public static final String POST = "post.verwerken";

    /** The purpose: to lay post and scans with the right file. */
    public static final String POST_VERWERKEN = "post-verwerken";

    /** The purpose: to help one family with one plan, over all laws. */
    public static final String DOSSIERVOERING = "dossiervoering";

    private TijdlijnRechten() {}
}
