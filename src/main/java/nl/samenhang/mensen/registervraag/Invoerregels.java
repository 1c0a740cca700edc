package nl.samenhang.mensen.registervraag;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * What the register takes in each field, as the OpenAPI of Haal Centraal BRP personen bevragen
 * writes it down. Said here in words, because the register would only say no.
 */
final class Invoerregels {

    private static final String LETTERS = "[a-zA-Z0-9\u00C0-\u017E .\\-']";
    private static final Pattern NAAM = Pattern.compile(LETTERS + "{1,200}");
    private static final Pattern NAAM_BEGIN = Pattern.compile(LETTERS + "{3,199}\\*");
    private static final Pattern VOORNAMEN_BEGIN = Pattern.compile(LETTERS + "{1,199}\\*?");
    private static final Pattern VOORVOEGSEL = Pattern.compile("[a-zA-Z ']{1,10}");
    private static final Pattern STRAAT = Pattern.compile(LETTERS + "{1,80}");
    private static final Pattern STRAAT_DEEL =
            Pattern.compile(LETTERS + "{7,79}\\*|\\*" + LETTERS + "{7,79}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Pattern HUISNUMMER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern HUISLETTER = Pattern.compile("[a-zA-Z]");
    private static final Pattern TOEVOEGING = Pattern.compile("[a-zA-Z0-9 \\-]{1,4}");
    private static final String STER = "*";

    private Invoerregels() {}

    /** A name that the question needs; an asterisk stands for the rest after three letters. */
    static String naam(String veld, Optional<String> getypt) {
        var naam = needed(veld, getypt);
        if (naam.contains(STER)) {
            return fits(veld, naam, NAAM_BEGIN, "registervraag.fout.ster-naam");
        }
        return fits(veld, naam, NAAM, "registervraag.fout.naam");
    }

    static Optional<String> voornamenOptioneel(Optional<String> getypt) {
        return optional("voornamen", getypt, VOORNAMEN_BEGIN, "registervraag.fout.naam");
    }

    static Optional<String> voorvoegsel(Optional<String> getypt) {
        return optional("voorvoegsel", getypt, VOORVOEGSEL, "registervraag.fout.voorvoegsel");
    }

    /** A street; an asterisk stands for the rest before or after seven letters. */
    static String straat(Optional<String> getypt) {
        var straat = needed("straat", getypt);
        if (straat.contains(STER)) {
            return fits("straat", straat, STRAAT_DEEL, "registervraag.fout.ster-straat");
        }
        return fits("straat", straat, STRAAT, "registervraag.fout.straat");
    }

    static String postcode(Optional<String> getypt) {
        return fits(
                "postcode", needed("postcode", getypt), POSTCODE, "registervraag.fout.postcode");
    }

    static int huisnummer(Optional<String> getypt) {
        return Integer.parseInt(
                fits(
                        "huisnummer",
                        needed("huisnummer", getypt),
                        HUISNUMMER,
                        "registervraag.fout.huisnummer"));
    }

    static Optional<String> huisletter(Optional<String> getypt) {
        return optional("huisletter", getypt, HUISLETTER, "registervraag.fout.huisletter");
    }

    static Optional<String> toevoeging(Optional<String> getypt) {
        return optional("toevoeging", getypt, TOEVOEGING, "registervraag.fout.toevoeging");
    }

    private static Optional<String> optional(
            String veld, Optional<String> getypt, Pattern vorm, String reden) {
        return getypt.map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .map(tekst -> fits(veld, tekst, vorm, reden));
    }

    private static String needed(String veld, Optional<String> getypt) {
        return getypt.map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .orElseThrow(() -> new Refusal(veld, Tekst.of("registervraag.fout.leeg." + veld)));
    }

    private static String fits(String veld, String tekst, Pattern vorm, String reden) {
        if (!vorm.matcher(tekst).matches()) {
            throw new Refusal(veld, Tekst.of(reden));
        }
        return tekst;
    }
}
