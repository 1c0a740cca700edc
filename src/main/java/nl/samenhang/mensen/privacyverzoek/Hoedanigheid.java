package nl.samenhang.mensen.privacyverzoek;

/** As what somebody asks about the data of a person. */
public enum Hoedanigheid {
    ZELF,
    OUDER_MET_GEZAG,
    OUDER_ZONDER_GEZAG,
    /** A guardian of a child, or the curator or mentor of an adult. */
    VERTEGENWOORDIGER,
    /** Somebody authorised in writing (Awb art. 2:1). */
    GEMACHTIGDE,
    ANDER
}
