package nl.samenhang.toegang.melding;

/** What happened: an event in a life after which people often need help. */
public enum Levensgebeurtenis {
    BABY,
    SCHEIDING,
    OVERLIJDEN,
    ZIEKTE,
    BAAN_KWIJT,
    SCHULDEN,
    VERHUIZING,
    WONING_KWIJT,
    ACHTTIEN_WORDEN,
    OUDER_WORDEN,
    MANTELZORG,
    NIET_NAAR_SCHOOL,
    NIEUW_IN_NEDERLAND,
    GEWELD
}
