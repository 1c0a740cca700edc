package nl.samenhang.regie.gezinsplan;

/** The law behind a part of the plan: an attribute of the part, never of the file. */
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
