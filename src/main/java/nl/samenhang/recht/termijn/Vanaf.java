package nl.samenhang.recht.termijn;

/** From where a step is counted: the start event, or the end of the step before it. */
public enum Vanaf {
    BEGIN,
    VORIGE
}
