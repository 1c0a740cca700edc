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
    private static final Pattern LEADING_NUMBER = Pattern.compile("([0-9]+)[a-z0-9]+");

    private Zoekwoorden() {}

    /** All words of a person. A shielded address leaves none. */
    public static Set<String> of(
            List<String> namen,
            Optional<Geboortedatum> geboortedatum,
            Optional<Adres> adres,
            boolean geheim,
            Optional<String> telefoon) {
        var woorden = new LinkedHashSet<String>();
        namen.forEach(naam -> woorden.addAll(split(naam)));
        geboortedatum.ifPresent(datum -> woorden.add("g" + datum.cijfers()));
        telefoon.map(Zoekwoorden::phone).filter(text -> text.length() > 5).ifPresent(woorden::add);
        if (!geheim) {
            adres.ifPresent(waarde -> addAdres(waarde, woorden));
        }
        return woorden;
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
        var digits = text.replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)31", "0");
        return "t" + digits.replace("+", "");
    }

    private static void addAdres(Adres adres, Set<String> woorden) {
        woorden.addAll(split(adres.straat()));
        adres.postcode().map(code -> "p" + normalize(code)).ifPresent(woorden::add);
        var deur = BREAKS.matcher(normalize(adres.huisnummer())).replaceAll("");
        if (!deur.isEmpty()) {
            woorden.add(deur);
            LEADING_NUMBER
                    .matcher(deur)
                    .results()
                    .findFirst()
                    .ifPresent(match -> woorden.add(match.group(1)));
        }
    }
}
