package nl.samenhang.netwerk.aanbieder;

/** The kinds of help, in the words of who looks for it. */
public enum Hulpsoort {
    INLOOP,
    GROEP,
    CURSUS,
    MAATJE,
    ADVIES,
    BEGELEIDING,
    BEHANDELING,
    DAGBESTEDING,
    HUISHOUDEN,
    VERZORGING,
    LOGEREN,
    WONEN
}
