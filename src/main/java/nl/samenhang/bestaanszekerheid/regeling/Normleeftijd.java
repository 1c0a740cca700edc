package nl.samenhang.bestaanszekerheid.regeling;

/** The age groups for which the norm differs (Participatiewet art. 20 to 22). */
public enum Normleeftijd {
    JONGER_DAN_21,
    VAN_21_TOT_AOW,
    AOW
}
