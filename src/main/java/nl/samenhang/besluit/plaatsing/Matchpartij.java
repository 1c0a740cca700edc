package nl.samenhang.besluit.plaatsing;

/** Who is asked whether a place fits. */
public enum Matchpartij {
    BEWONER,
    AANBIEDER
}
