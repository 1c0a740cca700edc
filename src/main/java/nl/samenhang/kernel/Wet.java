package nl.samenhang.kernel;

/** The law behind a fact, such as a part of the plan or a provision; never the shape of a file. */
public enum Wet {
    WMO,
    JEUGDWET,
    PARTICIPATIEWET,
    WGS,
    ZVW,
    WLZ,
    LEERPLICHTWET,
    /** Help without a decision, open to everybody. */
    GEEN
}
