package nl.samenhang.bestaanszekerheid.regeling;

/** With whom somebody lives, as the asset limit asks (Participatiewet art. 34). */
public enum Leefvorm {
    ALLEENSTAAND,
    ALLEENSTAANDE_OUDER,
    PAAR
}
