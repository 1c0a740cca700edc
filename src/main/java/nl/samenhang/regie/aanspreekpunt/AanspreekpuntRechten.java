package nl.samenhang.regie.aanspreekpunt;

/** The rights and the processing purpose of this room. */
public final class AanspreekpuntRechten {

    /** Seeing who the contact person of a gezin is and was. */
    public static final String INZIEN = "aanspreekpunt.inzien";

    /** Handing over the own gezinnen. */
    public static final String OVERDRAGEN = "aanspreekpunt.overdragen";

    /** Appointing anybody for any gezin of the team: the team leader. */
    public static final String AANWIJZEN = "aanspreekpunt.aanwijzen";

    /** The purpose under which this room uses data of people. */
    public static final String DOEL = "aanspreekpunt";

    private AanspreekpuntRechten() {}
}
