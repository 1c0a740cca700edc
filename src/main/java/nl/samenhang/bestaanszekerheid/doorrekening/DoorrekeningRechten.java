package nl.samenhang.bestaanszekerheid.doorrekening;

/** The rights of this room and the purpose it works for. */
public final class DoorrekeningRechten {

    /** Take in a model population and ask what a variant would do. */
    public static final String MAKEN = "doorrekening.maken";

    /** See what came out, in numbers without people. */
    public static final String INZIEN = "doorrekening.inzien";

    /** The purpose: make policy by numbers, never by a person (UAVG art. 24). */
    public static final String DOEL = "regelingen-doorrekenen";

    private DoorrekeningRechten() {}
}
