package nl.samenhang.netwerk.plek;

/** Why a bed is taken. */
public enum Bezettingsreden {
    /** Somebody of ours lives there, or will; ended from the file. */
    PLAATSING,
    ANDERE_GEMEENTE,
    BUITEN_GEBRUIK
}
