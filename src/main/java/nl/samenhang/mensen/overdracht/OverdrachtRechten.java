package nl.samenhang.mensen.overdracht;

/** The rights and purposes of this room. */
public final class OverdrachtRechten {

    /** Give a file to another municipality. */
    public static final String GEVEN = "overdracht.geven";

    /** Accept a file of another municipality and take it in. */
    public static final String ONTVANGEN = "overdracht.ontvangen";

    /** Make the own key and enter those of others. */
    public static final String SLEUTELS = "overdracht.sleutels";

    /** Why a file is given: a key of the register of processing. */
    public static final String DOEL = "dossier-overdragen";

    /** Why a file is taken in: a key of the register of processing. */
    public static final String DOEL_OVERNEMEN = "dossier-overnemen";

    private OverdrachtRechten() {}
}
