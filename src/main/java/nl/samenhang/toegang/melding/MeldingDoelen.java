package nl.samenhang.toegang.melding;

/** Why this room uses data of people: keys of the register of processing. */
public final class MeldingDoelen {

    public static final String AANNEMEN = "melding-aannemen";
    public static final String BEHANDELEN = "melding-behandelen";
    public static final String DOEN = "melding-doen";
    public static final String VOLGEN = "melding-volgen";

    private MeldingDoelen() {}
}
