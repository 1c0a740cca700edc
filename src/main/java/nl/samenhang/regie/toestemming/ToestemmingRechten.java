package nl.samenhang.regie.toestemming;

/** The rights and purposes of this room. */
public final class ToestemmingRechten {

    /** Record what people agreed to, and that they withdrew it. */
    public static final String VASTLEGGEN = "toestemming.vastleggen";

    /** The purpose: keep what people agreed to. */
    public static final String DOEL = "toestemming";

    /** The purpose for which staff see help by another law. */
    static final String HULP = "dossiervoering";

    /** The purpose for which a resident sees a file. */
    static final String EIGEN_DOSSIER = "mijn-dossier";

    /** The purpose for which a partner sees what concerns it. */
    public static final String DELEN = "delen-met-partner";

    private ToestemmingRechten() {}
}
