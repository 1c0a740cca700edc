package nl.samenhang.bestaanszekerheid.schuldhulp;

/** Why debt help ended, as the national exchange of figures names it. */
public enum Uitstroomreden {
    AFGEROND,
    ZELF,
    INGETROKKEN,
    NIET_VERSCHENEN,
    NIET_PASSEND,
    VOLDOET_NIET,
    VERHUISD,
    OVERLEDEN,
    OVERIG;

    /** Whether it is we who end it, so that the resident gets a decision (Wgs art. 4a lid 6). */
    public boolean isOurs() {
        return switch (this) {
            case NIET_VERSCHENEN, NIET_PASSEND, VOLDOET_NIET, OVERIG -> true;
            case AFGEROND, ZELF, INGETROKKEN, VERHUISD, OVERLEDEN -> false;
        };
    }
}
