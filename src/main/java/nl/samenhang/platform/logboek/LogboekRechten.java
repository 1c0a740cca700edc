package nl.samenhang.platform.logboek;

/** The right and the purpose of who watches over the log. */
public final class LogboekRechten {

    /** Read the log of everybody, check it, and look at patterns. */
    public static final String INZIEN = "logboek.inzien";

    /** The purpose in the register of processing (AVG art. 5 lid 2). */
    public static final String TOEZICHT = "toezicht-verwerkingen";

    private LogboekRechten() {}
}
