package nl.samenhang.netwerk.plek;

/** Why a bed is taken. */
public enum Bezettingsreden {
    /** Somebody of ours lives there; ended by who keeps the placement. */
    PLAATSING,
    ANDERE_GEMEENTE,
    BUITEN_GEBRUIK
}
