package nl.samenhang.netwerk.partner;

/** The rights that this room asks for or gives to the systems of partners. */
public final class PartnerRechten {

    /** Add partners and give their systems a token. */
    public static final String BEHEREN = "partner.beheren";

    /** What a token allows: send meldingen and follow them. */
    public static final String MELDING_DOEN = "melding.doen";

    /**
     * What a token allows of a portal where residents log in: ask who looked in the file of the one
     * who is logged in there.
     */
    public static final String INZAGE_OPVRAGEN = "inzage.opvragen";

    /** What a token allows of a shop or a club: take vouchers of the municipality. */
    public static final String TEGOED_INWISSELEN = "tegoed.inwisselen";

    /** What a token allows of who may report payment arrears: send signals, and hear of them. */
    public static final String VROEGSIGNAAL_MELDEN = "vroegsignaal.melden";

    private PartnerRechten() {}
}
