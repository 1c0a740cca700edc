package nl.samenhang.mensen.gezin;

/** Why a file was closed. */
public enum Afsluitreden {
    DOELEN_BEREIKT,
    OP_VERZOEK,
    VERHUISD,
    OVERLEDEN,
    GEEN_HULP_NODIG
}
