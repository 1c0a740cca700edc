package nl.samenhang.recht.register;

/** The rights and the purpose of this room. */
public final class RegisterRechten {

    /** Read the register of processing in full, and take it along. */
    public static final String INZIEN = "register.inzien";

    /** Answer the questions of an impact assessment. */
    public static final String BEANTWOORDEN = "dpia.beantwoorden";

    /** The purpose: to answer for what is done with data. */
    public static final String DOEL = "verantwoording";

    private RegisterRechten() {}
}
