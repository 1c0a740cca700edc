package nl.samenhang.netwerk.partner;

/** What kind of organisation a partner is, seen from a family. */
public enum Partnersoort {
    /** A place where everybody may walk in with a question. */
    TOEGANGSPUNT,
    /** Independent and free support for clients (Wmo 2015 art. 2.2.4). */
    CLIENTONDERSTEUNING,
    SCHOOL,
    LEERPLICHT,
    HUISARTS,
    POLITIE,
    WONINGCORPORATIE,
    ENERGIELEVERANCIER,
    WATERBEDRIJF,
    /** Insures against the cost of health care. */
    ZORGVERZEKERAAR,
    /** Collects the premium of who did not pay the insurer for half a year (Zvw art. 18d). */
    CAK,
    ZORG,
    WELZIJN,
    OVERIG
}
