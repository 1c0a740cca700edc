package nl.samenhang.mensen.gezin;

/** The rights of this room. */
public final class GezinRechten {

    /** See the files one has access to. */
    public static final String INZIEN = "gezin.inzien";

    /** Open a file. */
    public static final String OPENEN = "gezin.openen";

    /** Change members and words, close and reopen. */
    public static final String WIJZIGEN = "gezin.wijzigen";

    private GezinRechten() {}
}
