package nl.samenhang.besluit.bezwaar;

/** The rights and purposes of this room. */
public final class BezwaarRechten {

    /** Plan hearings and decide on objections. */
    public static final String BEHANDELEN = "bezwaar.behandelen";

    /** The purpose: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    private BezwaarRechten() {}
}
