package nl.samenhang.mensen.inwoner;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words under which a person is kept and found. Letters lose their accents and capitals, so
 * that Röell, Roell and ROELL are one; a birth date, postcode and telephone number become one word
 * each.
 */
public final class Zoekwoorden {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[^a-z0-9]+(?=[0-9])");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^([0-9]+)[^0-9]");
    private static final int SHORTEST_PHONE = 6;

    private Zoekwoorden() {}

    /** All words of a person. A shielded address leaves none. */
    public static Set<String> of(
            List<String> namen,
            Optional<Geboortedatum> geboortedatum,
            Optional<Adres> adres,
            boolean geheim,
            Optional<String> telefoon) {
        var woorden = ofNames(namen);
        geboortedatum.ifPresent(datum -> woorden.add("g" + datum.cijfers()));
        telefoon.map(Zoekwoorden::phone)
                .filter(text -> text.length() >= SHORTEST_PHONE)
                .ifPresent(woorden::add);
        if (!geheim) {
            adres.ifPresent(waarde -> addAdres(waarde, woorden));
        }
        return woorden;
    }

    /** The year of birth as it stands in the key beside each word; 0 when it is not known. */
    public static int year(Optional<Geboortedatum> geboortedatum) {
        return geboortedatum.map(datum -> datum.eerste().getYear()).orElse(0);
    }

    static Set<String> of(Inwoner inwoner) {
        return of(
                List.of(
                        inwoner.voornamen(),
                        inwoner.roepnaam(),
                        inwoner.voorvoegsel(),
                        inwoner.geslachtsnaam()),
                inwoner.geboortedatum(),
                inwoner.adres(),
                inwoner.geheim(),
                inwoner.telefoon());
    }

    /** The words of names alone. */
    public static Set<String> ofNames(List<String> namen) {
        var woorden = new LinkedHashSet<String>();
        namen.forEach(naam -> woorden.addAll(split(naam)));
        return woorden;
    }

    /**
     * Lower case without accents; letters that do not fall apart get their usual Dutch replacement.
     */
    public static String normalize(String text) {
        var lower =
                text.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ð", "d")
                        .replace("þ", "th")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ı", "i");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words of a text of at least two letters, or any digits. */
    static List<String> split(String text) {
        return Arrays.stream(BREAKS.split(normalize(text)))
                .filter(word -> word.length() > 1 || word.chars().anyMatch(Character::isDigit))
                .toList();
    }

    /** The digits of a telephone number with the Dutch country code as a zero, marked as such. */
    static String phone(String text) {
        var digits =
                text.replace("(0)", "")
                        .replaceAll("[^0-9+]", "")
                        .replaceFirst("^(\\+|00)31", "0")
                        .replaceFirst("^00(?=[1-9])", "0");
        return "t" + digits.replace("+", "");
    }

    /**
     * A house number with its addition in one writing: 12 A is 12a, and 12/2 is 12-2 and not 122.
     */
    static String door(String huisnummer) {
        return BETWEEN_DIGITS
                .matcher(normalize(huisnummer).strip())
                .replaceAll("-")
                .replaceAll("[^a-z0-9-]|-(?![0-9])|(?<![0-9])-", "");
    }

    private static void addAdres(Adres adres, Set<String> woorden) {
        woorden.addAll(split(adres.straat()));
        adres.postcode().map(code -> "p" + normalize(code)).ifPresent(woorden::add);
        var deur = door(adres.huisnummer());
        if (!deur.isEmpty()) {
            woorden.add(deur);
            LEADING_NUMBER
                    .matcher(normalize(adres.huisnummer()))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(woorden::add);
        }
    }
}
