package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the question for persons who answer to all parts, and keeps its parameters. */
final class Zoekvragen {

    /**
     * Comes after every letter, so that word and word + this hold between them all that begins with
     * it.
     */
    private static final String AFTER_ALL = "\uFFFF";

    /** Half a city bears these; they never lead a question, they only narrow it. */
    private static final Set<String> COMMON =
            Set.of(
                    "van", "de", "der", "den", "het", "ter", "ten", "te", "op", "in", "el", "al",
                    "bin", "ben");

    private static final int SHORT = 2;

    private static final String OWN_NAMES =
            "public.unaccent(lower(concat_ws(' ', i.voornamen, i.roepnaam, i.voorvoegsel, i.geslachtsnaam)))";

    final Map<String, Object> params = new LinkedHashMap<>();

    /**
     * A whole date, a postcode or a telephone number leads to a few persons, who are then asked the
     * rest. With a year of birth the names lead to those born in it. Without any of them the sets
     * of persons behind each name are intersected, of those born in the years that count.
     */
    String candidates(List<Zoekdeel> delen, Set<Integer> jaren) {
        var sharp = delen.stream().filter(Zoekdeel::isSharp).findFirst();
        if (sharp.isPresent()) {
            return fewFirst(sharp.get(), delen);
        }
        var year = delen.stream().filter(deel -> deel.year().isPresent()).findFirst();
        if (year.isPresent() && delen.size() > 1) {
            return born(year.get(), delen);
        }
        return intersected(
                delen, jaren.isEmpty() ? "" : " and jaar = any(:" + name(years(jaren)) + ")");
    }

    private static Short[] years(Set<Integer> jaren) {
        return jaren.stream().sorted().map(Integer::shortValue).toArray(Short[]::new);
    }

    /**
     * How many of the parts the person's own names answer: who only has a partner who is called so
     * comes after.
     */
    String ownNames(List<Zoekdeel> delen) {
        var own =
                delen.stream()
                        .flatMap(deel -> named(deel).stream())
                        .map(woord -> "(%s ~ :%s)::int".formatted(OWN_NAMES, name(woord)))
                        .collect(Collectors.joining(" + "));
        return own.isEmpty() ? "0" : own;
    }

    /** As a pattern; digits are no name. */
    private static Optional<String> named(Zoekdeel deel) {
        var patterns =
                Stream.concat(
                                deel.woorden().stream()
                                        .filter(Zoekvragen::isName)
                                        .map(woord -> begins(woord) + "\\M"),
                                deel.beginnen().stream()
                                        .filter(Zoekvragen::isName)
                                        .map(Zoekvragen::begins))
                        .toList();
        return patterns.isEmpty() ? Optional.empty() : Optional.of(String.join("|", patterns));
    }

    private static boolean isName(String woord) {
        return woord.matches("\\p{L}+");
    }

    /** A word that begins so, as a pattern of PostgreSQL; of letters and digits only. */
    static String begins(String woord) {
        return "\\m" + woord.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String fewFirst(Zoekdeel few, List<Zoekdeel> delen) {
        return filter("(" + persons(few, "") + ") d", without(delen, List.of(few)));
    }

    /** Those born in that year, and those of whom the digits are a house or a postcode. */
    private String born(Zoekdeel year, List<Zoekdeel> delen) {
        var others = without(delen, List.of(year));
        var inYear = " and jaar = :" + name(year.year().orElseThrow());
        var meant = new ArrayList<>(others);
        meant.addFirst(year.withoutYear());
        return "select inwoner from (%s) g union select inwoner from (%s) h"
                .formatted(intersected(others, inYear), fewFirst(meant.getFirst(), meant));
    }

    private String intersected(List<Zoekdeel> delen, String narrowed) {
        var leading = leading(delen);
        var sets =
                leading.stream()
                        .map(deel -> "(" + persons(deel, narrowed) + ")")
                        .collect(Collectors.joining(" intersect "));
        var rest = without(delen, leading);
        return rest.isEmpty()
                ? "select inwoner from (" + sets + ") d"
                : filter("(" + sets + ") d", rest);
    }

    /** Those of the given persons who answer to all parts, one person after the other. */
    String filter(String persons, List<Zoekdeel> delen) {
        var conditions =
                delen.stream()
                        .map(
                                deel ->
                                        """
                                        exists (select 1 from inwoner.zoekwoord z
                                                 where z.gemeente = :gemeente and z.inwoner = d.inwoner and (%s)
                                                offset 0)
                                        """
                                                .formatted(
                                                        String.join(
                                                                " or ", conditions("z.", deel))))
                        .collect(Collectors.joining(" and "));
        return "select d.inwoner from "
                + persons
                + (conditions.isEmpty() ? "" : " where " + conditions);
    }

    /** Whoever answers to one part: one range of the b-tree for each way to answer. */
    private String persons(Zoekdeel deel, String narrowed) {
        return conditions("", deel).stream()
                .map(
                        condition ->
                                "select inwoner from inwoner.zoekwoord where gemeente = :gemeente and "
                                        + condition
                                        + narrowed)
                .collect(Collectors.joining(" union all "));
    }

    private List<String> conditions(String alias, Zoekdeel deel) {
        var conditions = new ArrayList<String>();
        if (deel.woorden().size() == 1) {
            // Of one word PostgreSQL knows how many it may find, and keeps its plan.
            conditions.add(alias + "woord = :" + name(deel.woorden().getFirst()));
        } else if (!deel.woorden().isEmpty()) {
            conditions.add(
                    alias
                            + "woord = any(:"
                            + name(deel.woorden().toArray(String[]::new))
                            + "::text[])");
        }
        for (var begin : deel.beginnen()) {
            conditions.add(
                    "%swoord >= :%s and %swoord < :%s"
                            .formatted(alias, name(begin), alias, name(begin + AFTER_ALL)));
        }
        return conditions;
    }

    private String name(Object value) {
        var name = "deel" + params.size();
        params.put(name, value);
        return name;
    }

    /** The parts that may lead; when all are common, the longest of them. */
    private static List<Zoekdeel> leading(List<Zoekdeel> delen) {
        var leading = delen.stream().filter(Zoekvragen::mayLead).toList();
        return leading.isEmpty()
                ? delen.stream().max(Comparator.comparingInt(Zoekvragen::length)).stream().toList()
                : leading;
    }

    private static boolean mayLead(Zoekdeel deel) {
        return length(deel) > SHORT
                && deel.beginnen().stream().noneMatch(COMMON::contains)
                && deel.woorden().stream().noneMatch(COMMON::contains);
    }

    private static int length(Zoekdeel deel) {
        return Stream.concat(deel.woorden().stream(), deel.beginnen().stream())
                .mapToInt(String::length)
                .min()
                .orElse(0);
    }

    private static List<Zoekdeel> without(List<Zoekdeel> delen, List<Zoekdeel> some) {
        return delen.stream().filter(deel -> !some.contains(deel)).toList();
    }
}
