package nl.samenhang.regie.onderzoek;

/** The rights and purposes of this room. */
public final class OnderzoekRechten {

    /** Read an inquiry. */
    public static final String INZIEN = "onderzoek.inzien";

    /** Do an inquiry. */
    public static final String DOEN = "onderzoek.doen";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of who takes part in the inquiry about oneself. */
    public static final String DOEL_EIGEN = "eigen-onderzoek";

    private OnderzoekRechten() {}
}
