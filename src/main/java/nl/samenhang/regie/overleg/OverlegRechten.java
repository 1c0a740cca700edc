package nl.samenhang.regie.overleg;

/** The rights and purposes of this room. */
public final class OverlegRechten {

    /** Read meetings and advice. */
    public static final String INZIEN = "overleg.inzien";

    /** Prepare a meeting, invite, write down what was decided. */
    public static final String ORGANISEREN = "overleg.organiseren";

    /** Give advice as behavioural scientist. */
    public static final String ADVISEREN = "advies.geven";

    /** Keep registrations, and decide on hiring. */
    public static final String DESKUNDIGEN = "deskundigen.beheren";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of what is about employees only. */
    public static final String DOEL_VAKWERK = "geen-persoonsgegevens";

    private OverlegRechten() {}
}
