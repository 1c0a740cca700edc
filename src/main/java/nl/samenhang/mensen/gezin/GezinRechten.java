package nl.samenhang.mensen.gezin;

/** The rights of this room. */
public final class GezinRechten {

    /** See the files one has access to. */
    public static final String INZIEN = "gezin.inzien";

    /** Open a file. */
    public static final String OPENEN = "gezin.openen";

    /** Change members and words, close and reopen. */
    public static final String WIJZIGEN = "gezin.wijzigen";

    /** Why files are opened and changed: a key of the register of processing. */
    public static final String DOEL = "dossiervoering";

    private GezinRechten() {}
}
