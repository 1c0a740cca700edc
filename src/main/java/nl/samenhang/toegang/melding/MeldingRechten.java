package nl.samenhang.toegang.melding;

/** The rights that this room asks for. */
public final class MeldingRechten {

    /** Take in a melding by phone or at the desk. */
    public static final String AANNEMEN = "melding.aannemen";

    /** Read meldingen and decide on them. */
    public static final String BEHANDELEN = "melding.behandelen";

    /** Say who is on duty. */
    public static final String DIENST = "melding.dienst";

    /** Send a melding as a partner. */
    public static final String DOEN = "melding.doen";

    private MeldingRechten() {}
}
