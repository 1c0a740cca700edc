package nl.samenhang.mensen.registerwijziging;

/** The rights and purposes of this room. */
public final class RegisterwijzigingRechten {

    /** See what the register changed, decide about it, and undo it. */
    public static final String BEOORDELEN = "registerwijziging.beoordelen";

    /** Why the register is asked: a key of the register of processing with a choice of fields. */
    public static final String DOEL_BIJHOUDEN = "brp-bijhouden";

    private RegisterwijzigingRechten() {}
}
