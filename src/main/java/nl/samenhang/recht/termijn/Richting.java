package nl.samenhang.recht.termijn;

/**
 * Whether a term is counted from its start event onwards, or back from an event that is still to
 * come.
 */
public enum Richting {
    VOORUIT,
    ACHTERUIT
}
