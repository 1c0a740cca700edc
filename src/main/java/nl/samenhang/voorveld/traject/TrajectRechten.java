package nl.samenhang.voorveld.traject;

/** The rights and purposes of this room. */
public final class TrajectRechten {

    /** Guide people in a track. */
    public static final String WERKEN = "traject.werken";

    /** Read which programmes there are. */
    public static final String INZIEN = "definities.inzien";

    /** The purpose of the work: guide somebody through a programme, by the law of that. */
    public static final String DOEL = "traject";

    /** The purpose of the resident who looks at the own file. */
    public static final String DOEL_EIGEN = "mijn-dossier";

    private TrajectRechten() {}
}
