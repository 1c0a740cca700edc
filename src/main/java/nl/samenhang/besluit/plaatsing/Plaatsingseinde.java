package nl.samenhang.besluit.plaatsing;

/** Why somebody no longer lives at a place. */
public enum Plaatsingseinde {
    VOLGENS_PLAN,
    /** The place could not give the help that was needed. */
    PAST_NIET,
    AANBIEDER_STOPT,
    EIGEN_WENS,
    /** The person never came. */
    NIET_BEGONNEN
}
