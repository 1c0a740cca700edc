package nl.samenhang.besluit.voorziening;

/** How help reaches somebody. */
public enum Leveringsvorm {
    /** Zorg in natura: the municipality pays the provider (Wmo art. 1.1.1). */
    ZIN,
    /** Persoonsgebonden budget: the person buys the help (Wmo art. 2.3.6, Jeugdwet art. 8.1.1). */
    PGB,
    /** Money or a thing by a scheme for people with little money (Participatiewet art. 35, 36). */
    REGELING,
    /** Open to everybody, without a decision. */
    VRIJ
}
