package nl.samenhang.mensen.privacyverzoek;

/** Why a piece is not destroyed (Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9). */
public enum Bewaargrond {
    /** Keeping it is of considerable interest to somebody else. */
    BELANG_VAN_ANDER,
    /** It is needed in an objection or appeal that runs (Awb art. 7:4). */
    LOPEND_BEZWAAR,
    /** A law says that it must be kept. */
    WETTELIJKE_PLICHT
}
