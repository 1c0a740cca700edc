package nl.samenhang.recht.termijn;

/** How the steps of a clock belong together. */
public enum Termijnsoort {
    /** One step. */
    ENKEL,
    /** All steps run. */
    REEKS,
    /** One of the steps runs; who starts the clock picks it, the first one by default. */
    KEUZE
}
