package nl.samenhang.besluit.plaatsing;

import nl.samenhang.mensen.inwoner.Leeftijdsgroep;

/** Who is asked whether a place fits. */
public enum Matchpartij {
    BEWONER,
    AANBIEDER,
    /**
     * Beside a child that has a say of its own; heard, and not counted as the one who lives there.
     */
    OUDER;

    /**
     * As whom somebody answers under the own log-in. For a child under twelve the parent speaks,
     * from twelve to fifteen beside it, as {@link Leeftijdsgroep} has it.
     */
    static Matchpartij of(boolean zelf, Leeftijdsgroep leeftijd) {
        return zelf || !leeftijd.hasOwnSay() ? BEWONER : OUDER;
    }

    /** Whether it is asked about somebody of this age at all. */
    boolean isAsked(Leeftijdsgroep leeftijd) {
        return this != OUDER || (leeftijd.hasOwnSay() && leeftijd.hasParentsSay());
    }

    /** Whether the check waits for it and the first place is judged by it. */
    boolean counts() {
        return this != OUDER;
    }
}
