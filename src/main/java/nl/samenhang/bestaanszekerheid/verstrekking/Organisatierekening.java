package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.UUID;

/**
 * The account of an organisation: ours, that of a third party, or that of a partner.
 *
 * @param sleutel which one: the code of a third party, or the id of a partner
 */
public record Organisatierekening(
        UUID id, Soort soort, String sleutel, Iban iban, String naam, UUID door, boolean geldig) {

    /** The key under which our own account stands. */
    public static final String ONZE = "GEMEENTE";

    /** Whose account it is. */
    public enum Soort {
        GEMEENTE,
        DERDE,
        PARTNER
    }
}
