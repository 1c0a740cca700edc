package nl.samenhang.mensen.registervraag;

/** Rights and purposes of this room. */
public final class RegistervraagRechten {

    /** Look somebody up in the population register. */
    public static final String ZOEKEN = "brp.zoeken";

    /** Why somebody is looked up: a key of the register of processing. */
    public static final String DOEL = "brp-zoeken";

    private RegistervraagRechten() {}
}
