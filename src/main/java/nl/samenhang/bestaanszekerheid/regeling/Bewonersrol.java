package nl.samenhang.bestaanszekerheid.regeling;

/** What somebody is in the household of who asks, as far as the norm counts. */
public enum Bewonersrol {
    AANVRAGER,
    PARTNER,
    /** A child under 18. */
    KIND,
    /** 27 or older and shares the costs (Participatiewet art. 19a). */
    KOSTENDELER,
    /** Lives here and does not count, such as a student or a tenant with a contract. */
    ANDER,
    /** Does not live here. */
    ELDERS
}
