package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** The rights of this room and the purpose it works for. */
public final class VroegsignaalRechten {

    /** Take in files of partners and see what was wrong with them. */
    public static final String INLEZEN = "vroegsignaal.inlezen";

    /** Work on cases: contact people, and tell partners what they may know. */
    public static final String WERKEN = "vroegsignaal.werken";

    /** See the month in figures, without people. */
    public static final String CIJFERS = "vroegsignaal.cijfers";

    /** Take along what goes to Statistics Netherlands. */
    public static final String LEVEREN = "vroegsignaal.leveren";

    /** Take over who accepted help with debts. */
    public static final String OVERNEMEN = "vroegsignaal.overnemen";

    /** The purpose, which may use contact data, amounts and the register (Wgs art. 8b). */
    public static final String DOEL = "vroegsignalering";

    /** The purpose of debt help that takes over: it sees accepted offers and no other signal. */
    public static final String DOEL_AANBOD = "schuldhulp-aanbod";

    private VroegsignaalRechten() {}
}
