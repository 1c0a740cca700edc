package nl.samenhang.toegang.melding;

/** Who reports, seen from the person who may need help. */
public enum Melderrol {
    ZELF,
    GEZINSLID,
    FAMILIE,
    BUUR,
    PROFESSIONAL,
    ANDERS;

    /** Whether the reporter lives with the people whom it concerns. */
    boolean thuis() {
        return this == ZELF || this == GEZINSLID;
    }
}
