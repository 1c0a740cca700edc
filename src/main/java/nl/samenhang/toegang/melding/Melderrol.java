package nl.samenhang.toegang.melding;

/** Who reports, seen from the person who may need help. */
public enum Melderrol {
    ZELF,
    GEZINSLID,
    FAMILIE,
    BUUR,
    PROFESSIONAL,
    ANDERS
}
