package nl.samenhang.besluit.levering;

/** Who told that help began. */
public enum Bron {
    AANBIEDER,
    INWONER,
    /** Somebody of the municipality was there. */
    EIGEN_BEZOEK
}
