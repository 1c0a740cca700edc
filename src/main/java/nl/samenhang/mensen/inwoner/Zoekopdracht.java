package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Bsn;

/**
 * What somebody typed into the search box, taken apart: name parts in any order, a birth date in
 * any writing, a postcode, a telephone number, a BSN.
 *
 * @param bsn the BSN when the text holds one; then nothing else counts
 * @param beginnen words of which the beginning was typed
 * @param woorden words that must stand there exactly: numbers, dates, postcodes
 */
record Zoekopdracht(Optional<Bsn> bsn, List<String> beginnen, List<String> woorden) {

    private static final int MOST_WORDS = 6;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Map<String, String> OTHER_MONTHS =
            Map.of("mrt", "maa", "mar", "maa", "may", "mei", "oct", "okt");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})\\b");
    private static final Pattern DAY_MONTH_NAME =
            Pattern.compile("\\b([0-9]{1,2})[- ]?([a-z]{3})[a-z]*\\.?[- ]?([0-9]{4})\\b");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\b([0-9]{8})\\b");
    private static final Pattern NINE_DIGITS =
            Pattern.compile("\\b[0-9]{9}\\b|\\b[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9][0-9]{3}) ?([a-z]{2})\\b");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+31|\\b0031|\\b0)[ -]?(?:[0-9][ -]?){8}[0-9]\\b");

    static Zoekopdracht parse(String typed) {
        var exact = new ArrayList<String>();
        var rest = Zoekwoorden.normalize(typed.length() > 100 ? typed.substring(0, 100) : typed);
        rest = take(rest, PHONE, match -> Optional.of(Zoekwoorden.phone(match.group())), exact);
        rest =
                take(
                        rest,
                        DAY_FIRST,
                        match -> date(match.group(3), match.group(2), match.group(1)),
                        exact);
        rest =
                take(
                        rest,
                        YEAR_FIRST,
                        match -> date(match.group(1), match.group(2), match.group(3)),
                        exact);
        rest =
                take(
                        rest,
                        DAY_MONTH_NAME,
                        match -> date(match.group(3), month(match.group(2)), match.group(1)),
                        exact);
        rest = take(rest, EIGHT_DIGITS, match -> eightDigits(match.group(1)), exact);
        var bsn =
                NINE_DIGITS
                        .matcher(rest)
                        .results()
                        .flatMap(match -> Bsn.parse(match.group()).stream())
                        .findFirst();
        rest =
                take(
                        rest,
                        POSTCODE,
                        match -> Optional.of("p" + match.group(1) + match.group(2)),
                        exact);
        var beginnen = new ArrayList<String>();
        for (var word : Zoekwoorden.split(rest)) {
            (Character.isDigit(word.charAt(0)) ? exact : beginnen).add(word);
        }
        return new Zoekopdracht(bsn, first(beginnen), first(exact));
    }

    boolean isEmpty() {
        return bsn.isEmpty() && beginnen.isEmpty() && woorden.isEmpty();
    }

    private static List<String> first(List<String> words) {
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }

    /**
     * Moves what the pattern finds to the exact words; what turns out to be no such thing stays.
     */
    private static String take(
            String text,
            Pattern pattern,
            Function<MatchResult, Optional<String>> reading,
            List<String> exact) {
        return pattern.matcher(text)
                .replaceAll(
                        match -> {
                            var word = reading.apply(match);
                            word.ifPresent(exact::add);
                            return word.isPresent() ? " " : Matcher.quoteReplacement(match.group());
                        });
    }

    private static Optional<String> eightDigits(String digits) {
        return Geboortedatum.parse(digits)
                .filter(datum -> datum.eerste().getYear() > 1850 && datum.eerste().getYear() < 2150)
                .map(datum -> "g" + datum.cijfers())
                .or(
                        () ->
                                date(
                                        digits.substring(4),
                                        digits.substring(2, 4),
                                        digits.substring(0, 2)));
    }

    private static Optional<String> date(String jaar, String maand, String dag) {
        if (maand.isEmpty()) {
            return Optional.empty();
        }
        var digits =
                "%04d%02d%02d"
                        .formatted(
                                Integer.parseInt(jaar),
                                Integer.parseInt(maand),
                                Integer.parseInt(dag));
        return Geboortedatum.parse(digits).map(datum -> "g" + datum.cijfers());
    }

    private static String month(String name) {
        var index = MONTHS.indexOf(OTHER_MONTHS.getOrDefault(name, name));
        return index < 0 ? "" : String.valueOf(index + 1);
    }
}
