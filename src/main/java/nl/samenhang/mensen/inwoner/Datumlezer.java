package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the ways in which people write a date, and gives the words that are kept of it. */
final class Datumlezer {

    private static final String MONTH_NAMES =
            "januari|january|jan|februari|february|febr|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun"
                    + "|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct"
                    + "|november|nov|december|dec";
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Map<String, String> OTHER_MONTHS =
            Map.of("mrt", "maa", "mar", "maa", "may", "mei", "oct", "okt");
    private static final int OLDEST = 1850;
    private static final int NEWEST = 2150;

    static final Pattern DAY_FIRST =
            Pattern.compile("\\b([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})\\b");
    static final Pattern YEAR_FIRST =
            Pattern.compile("\\b([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})\\b");
    static final Pattern DAY_MONTH_NAME =
            Pattern.compile(
                    "\\b([0-9]{1,2})(?:e|ste|de)?[- ]?(" + MONTH_NAMES + ")\\.?[- ]?([0-9]{4})\\b");
    static final Pattern SHORT_YEAR =
            Pattern.compile("\\b([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]'?([0-9]{2})\\b");
    static final Pattern SHORT_YEAR_MONTH_NAME =
            Pattern.compile(
                    "\\b([0-9]{1,2})(?:e|ste|de)?[- ]?("
                            + MONTH_NAMES
                            + ")\\.?[- ]?'?([0-9]{2})\\b");
    static final Pattern SIX_DIGITS = Pattern.compile("\\b([0-9]{2})([0-9]{2})([0-9]{2})\\b");
    static final Pattern EIGHT_DIGITS = Pattern.compile("\\b([0-9]{8})\\b");
    static final Pattern MONTH_YEAR = Pattern.compile("\\b([0-9]{1,2})[-/]([0-9]{4})\\b");
    static final Pattern MONTH_NAME_YEAR =
            Pattern.compile("\\b(" + MONTH_NAMES + ")\\.? ?([0-9]{4})\\b");

    private Datumlezer() {}

    static Optional<String> dayFirst(MatchResult match) {
        return word(match.group(3), month(match.group(2)), match.group(1));
    }

    static Optional<String> yearFirst(MatchResult match) {
        return word(match.group(1), match.group(2), match.group(3));
    }

    /** A year of two digits is one of this century or of the last. */
    static Optional<Zoekdeel> shortYear(MatchResult match) {
        var words =
                Stream.of("19", "20")
                        .flatMap(
                                century ->
                                        word(
                                                century + match.group(3),
                                                month(match.group(2)),
                                                match.group(1))
                                                .stream())
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Zoekdeel(words, List.of()));
    }

    /** Eight digits with the year first, as in the register, or with the day first. */
    static Optional<String> eightDigits(MatchResult match) {
        var digits = match.group(1);
        return word(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                .or(
                        () ->
                                word(
                                        digits.substring(4),
                                        digits.substring(2, 4),
                                        digits.substring(0, 2)));
    }

    /** Everybody born in the month. */
    static Optional<Zoekdeel> monthYear(MatchResult match) {
        var month = month(match.group(1));
        return word(match.group(2), month, "1")
                .map(first -> Zoekdeel.beginning(first.substring(0, first.length() - 2)));
    }

    private static Optional<String> word(String jaar, String maand, String dag) {
        var year = Integer.parseInt(jaar);
        if (maand.isEmpty() || year < OLDEST || year > NEWEST) {
            return Optional.empty();
        }
        var digits = "%04d%02d%02d".formatted(year, Integer.parseInt(maand), Integer.parseInt(dag));
        return Geboortedatum.parse(digits).map(datum -> "g" + datum.cijfers());
    }

    /** The number of a month, which may be written as a name. */
    private static String month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text;
        }
        var begin = text.substring(0, 3);
        var index = MONTHS.indexOf(OTHER_MONTHS.getOrDefault(begin, begin));
        return index < 0 ? "" : String.valueOf(index + 1);
    }
}
