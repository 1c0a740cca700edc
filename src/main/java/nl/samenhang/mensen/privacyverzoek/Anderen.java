package nl.samenhang.mensen.privacyverzoek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Bsn;

/**
 * Takes the data of others out of words: their names, numbers and addresses, and every number,
 * telephone and e-mail address that is not the person's own (AVG art. 15 lid 4).
 */
final class Anderen {

    /** What somebody is known by. */
    record Kenmerken(
            Collection<String> namen, Collection<String> nummers, Collection<String> adressen) {}

    static final String NAAM = "[naam van een ander]";
    static final String ADRES = "[adres van een ander]";
    static final String NUMMER = "[nummer]";
    static final String TELEFOON = "[telefoonnummer]";
    static final String EMAIL = "[e-mailadres]";

    private static final Pattern NEGEN = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final Pattern BELLEN =
            Pattern.compile("(?<![\\w+])(?:\\+31|0031|0)(?:[ .()/-]?\\d){8,10}(?!\\w)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** One letter alone names nobody. */
    private static final int SHORTEST_NAME = 2;

    private final Map<Pattern, String> patronen;
    private final Set<String> eigenNummers;

    private Anderen(Map<Pattern, String> patronen, Set<String> eigenNummers) {
        this.patronen = patronen;
        this.eigenNummers = eigenNummers;
    }

    /**
     * Others, as far as they are not known by the same as the person: a shared surname or address
     * is the person's own.
     */
    static Anderen of(Kenmerken zelf, Collection<Kenmerken> anderen) {
        var patronen = new LinkedHashMap<Pattern, String>();
        var adressen = new ArrayList<String>();
        var namen = new ArrayList<String>();
        anderen.forEach(ander -> adressen.addAll(ander.adressen()));
        anderen.forEach(ander -> namen.addAll(ander.namen()));
        distinct(adressen, zelf.adressen()).forEach(a -> patronen.put(words(a), ADRES));
        distinct(namen, zelf.namen()).stream()
                .filter(naam -> naam.length() >= SHORTEST_NAME)
                .forEach(naam -> patronen.put(words(naam), NAAM));
        var eigen = new HashSet<String>();
        zelf.nummers().forEach(nummer -> eigen.add(bare(nummer)));
        return new Anderen(patronen, eigen);
    }

    /** The words without what is of others. */
    String remove(String tekst) {
        var schoon = replace(tekst, MAIL, EMAIL);
        schoon = replace(schoon, BELLEN, TELEFOON);
        schoon = replace(schoon, NEGEN, NUMMER);
        for (var patroon : patronen.entrySet()) {
            schoon = patroon.getKey().matcher(schoon).replaceAll(patroon.getValue());
        }
        return schoon;
    }

    private String replace(String tekst, Pattern patroon, String door) {
        return patroon.matcher(tekst)
                .replaceAll(
                        hit ->
                                Matcher.quoteReplacement(
                                        isOwn(hit.group(), patroon) ? hit.group() : door));
    }

    private boolean isOwn(String gevonden, Pattern patroon) {
        var isGeenBsn = patroon == NEGEN && Bsn.parse(gevonden).isEmpty();
        return isGeenBsn || eigenNummers.contains(bare(gevonden));
    }

    /** The longest first, so that no part of a name is left over. */
    private static List<String> distinct(Collection<String> van, Collection<String> behalve) {
        var eigen = behalve.stream().map(String::strip).toList();
        return van.stream()
                .map(String::strip)
                .filter(woord -> !woord.isEmpty() && !eigen.contains(woord))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Pattern words(String tekst) {
        var delen = Pattern.compile("\\s+").splitAsStream(tekst).map(Pattern::quote).toList();
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + String.join("\\s+", delen) + "(?![\\p{L}\\d])",
                delen.size() > 1 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    private static String bare(String nummer) {
        return nummer.replaceAll("[ .()/-]", "").replaceFirst("^(\\+31|0031)", "0");
    }
}
