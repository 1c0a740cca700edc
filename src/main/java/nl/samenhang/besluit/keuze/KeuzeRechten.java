package nl.samenhang.besluit.keuze;

/** The rights and purposes of this room. */
public final class KeuzeRechten {

    /** Choose together with a resident, in the file. */
    public static final String VASTLEGGEN = "keuze.vastleggen";

    /** The purpose of work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of a resident who chooses alone. */
    public static final String DOEL_EIGEN = "hulp-kiezen";

    private KeuzeRechten() {}
}
