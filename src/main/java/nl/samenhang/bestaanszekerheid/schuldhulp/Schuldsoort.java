package nl.samenhang.bestaanszekerheid.schuldhulp;

/** Kinds of debt, as the information model of municipalities names them. */
public enum Schuldsoort {
    ZORG,
    PUBLIEK,
    NUTS,
    OVERIG
}
