package nl.samenhang.besluit.beschikking;

/** Why an application is not dealt with (Awb art. 4:5 lid 1). */
public enum Buitengrond {
    /** Under a: what the law asks before an application is dealt with is not there. */
    VOORSCHRIFT,
    /** Under c: what was given is not enough to judge it. */
    GEGEVENS
}
