package nl.samenhang.mensen.inwoner;

/** What kind of stay an address is. */
public enum Adressoort {
    /** The person lives here (BRP functie W). */
    WOONADRES,
    /** Only the post goes here (BRP functie B). */
    BRIEFADRES,
    /** Left the country (BRP groep 08.13). */
    BUITENLAND,
    /** The register does not know where the person is. */
    ONBEKEND
}
