package nl.samenhang.besluit.perspectiefplan;

/** The Big 5 (VNG, NJi): what has to be arranged before anybody lets go of a young person. */
public enum Pijler {
    WONEN,
    INKOMEN,
    WELZIJN,
    SCHOOL_EN_WERK,
    /** At least one adult who stays. */
    STEUN
}
