package nl.samenhang.mensen.inwoner;

import java.util.Locale;
import java.util.Optional;

/**
 * Where somebody lives or gets post, as the register writes it (BRP categorie 08).
 *
 * @param straat the street, or the description of the place where there is no street
 * @param huisnummer number, letter and addition together, such as {@code 12a}; empty when there is
 *     none
 * @param postcode six characters without a space; empty abroad and on some boats
 * @param plaats the town, or the country for an address abroad
 */
public record Adres(String straat, String huisnummer, Optional<String> postcode, String plaats) {

    public Adres {
        postcode = postcode.map(Adres::compact).filter(text -> !text.isEmpty());
    }

    public static Adres of(String straat, String huisnummer, String postcode, String plaats) {
        return new Adres(straat, huisnummer, Optional.of(postcode), plaats);
    }

    /** Street and number on one line. */
    public String regel() {
        return huisnummer.isEmpty() ? straat : straat + " " + huisnummer;
    }

    /** Postcode and town on one line, the postcode written as people write it. */
    public String plaatsregel() {
        return postcode.map(
                        code ->
                                code.length() == 6
                                        ? code.substring(0, 4) + " " + code.substring(4)
                                        : code)
                .map(code -> code + " " + plaats)
                .orElse(plaats)
                .strip();
    }

    /** The same for two writings of one front door; the household is derived with it. */
    public String sleutel() {
        var deur = huisnummer.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return postcode.map(code -> code + "|" + deur)
                .orElseGet(() -> (straat + "|" + deur + "|" + plaats).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return regel() + ", " + plaatsregel();
    }

    private static String compact(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
