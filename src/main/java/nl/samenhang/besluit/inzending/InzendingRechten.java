package nl.samenhang.besluit.inzending;

/** The purposes of this room. */
public final class InzendingRechten {

    /** The purpose of a resident who sends something. */
    public static final String DOEL_EIGEN = "bericht-insturen";

    private InzendingRechten() {}
}
