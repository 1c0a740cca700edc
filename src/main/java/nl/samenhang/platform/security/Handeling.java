package nl.samenhang.platform.security;

/** What was done with a person's data (NEN 7513: the kind of event). */
public enum Handeling {
    INGEZIEN,
    GEWIJZIGD,
    GEZOCHT,
    GEWEIGERD,
    /** Somebody went on working for another municipality. */
    GEWISSELD
}
