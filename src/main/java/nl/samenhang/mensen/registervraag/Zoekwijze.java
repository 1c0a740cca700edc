package nl.samenhang.mensen.registervraag;

/** By what the register lets somebody be found (Haal Centraal BRP personen bevragen). */
public enum Zoekwijze {
    /** The citizen service number. */
    BSN,
    /** Surname and the whole date of birth. */
    GEBOORTEDATUM,
    /** Surname, first names and the municipality of registration. */
    GEMEENTE,
    /** Postcode and house number. */
    POSTCODE,
    /** Street, house number and municipality. */
    STRAAT;

    /** Whether an address is asked about: who has a shielded one is then not shown. */
    boolean isAdres() {
        return this == POSTCODE || this == STRAAT;
    }
}
