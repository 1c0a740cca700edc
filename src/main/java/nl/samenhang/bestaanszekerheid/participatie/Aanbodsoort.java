package nl.samenhang.bestaanszekerheid.participatie;

/** What kind of work is offered. */
public enum Aanbodsoort {
    VRIJWILLIGERSWERK,
    /** To learn by doing (Participatiewet art. 10a). */
    WERKERVARING,
    /** A job, with wage subsidy where needed (Participatiewet art. 10c and 10d). */
    BAAN
}
