package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Bsn;

/**
 * Takes a typed text apart. What has the clearest form goes first: a whole date before a telephone
 * number, a telephone number before a date with a short year, and what is left are names.
 */
final class Zoeklezer {

    private static final int LONGEST = 100;
    private static final Pattern NINE_DIGITS =
            Pattern.compile(
                    "\\b[0-9]{9}\\b|\\b[0-9]{4}[. ][0-9]{2}[. ][0-9]{3}\\b"
                            + "|\\b[0-9]{3}[. ][0-9]{3}[. ][0-9]{3}\\b");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:(?:\\+|\\b00)31[ .()/-]*(?:\\(0\\)|0)?|(?<![0-9])\\(?0)[ .()/-]*"
                            + "(?:[0-9][ .()/-]*){8}[0-9](?![0-9])");
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("\\b([1-9][0-9]{8})\\b");
    private static final Pattern BEGIN_OF_PHONE =
            Pattern.compile("\\b(0[0-9]{1,3})[- ]?([0-9]{2,8})\\b|\\b(0[0-9]{3,8})\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([1-9][0-9]{3}) ?([a-z]{2})(?=\\b|[0-9])");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\b([1-9][0-9]{3})\\b");
    private static final Pattern NUMBER_WITH_ADDITION =
            Pattern.compile(
                    "\\b([0-9]{1,4}) ?[-/] ?([a-z0-9]{1,4})\\b|\\b([0-9]{1,3}) ([a-z]|bis|hs|rd|ii|iii|[0-9]{1,3})\\b");

    private final List<String> woorden = new ArrayList<>();
    private final List<Zoekdeel> keuzes = new ArrayList<>();
    private String rest;

    Zoeklezer(String typed) {
        rest =
                Zoekwoorden.normalize(
                        typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }

    Zoekopdracht read() {
        word(Datumlezer.DAY_FIRST, Datumlezer::dayFirst);
        word(Datumlezer.YEAR_FIRST, Datumlezer::yearFirst);
        word(Datumlezer.DAY_MONTH_NAME, Datumlezer::dayFirst);
        word(PHONE, match -> Optional.of(Zoekwoorden.phone(match.group())));
        part(Datumlezer.SHORT_YEAR, Datumlezer::shortYear);
        part(Datumlezer.SHORT_YEAR_MONTH_NAME, Datumlezer::shortYear);
        word(Datumlezer.EIGHT_DIGITS, Datumlezer::eightDigits);
        part(Datumlezer.SIX_DIGITS, Zoeklezer::sixDigits);
        part(Datumlezer.MONTH_YEAR, Datumlezer::monthYear);
        part(Datumlezer.MONTH_NAME_YEAR, Datumlezer::monthYear);
        var bsn =
                NINE_DIGITS
                        .matcher(rest)
                        .results()
                        .flatMap(match -> Bsn.parse(match.group()).stream())
                        .findFirst();
        part(PHONE_WITHOUT_ZERO, match -> either(match.group(), "t0" + match.group(1)));
        word(POSTCODE, match -> Optional.of("p" + match.group(1) + match.group(2)));
        part(BEGIN_OF_PHONE, Zoeklezer::beginOfPhone);
        part(NUMBER_WITH_ADDITION, Zoeklezer::numberWithAddition);
        part(FOUR_DIGITS, match -> yearOrPostcode(match.group(1)));
        return new Zoekopdracht(bsn, names(), woorden, keuzes);
    }

    /** What is left: numbers exactly, and names of which the beginning is enough. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (var word : Zoekwoorden.split(rest)) {
            (Character.isDigit(word.charAt(0)) ? woorden : names).add(word);
        }
        return names;
    }

    private void word(Pattern pattern, Function<MatchResult, Optional<String>> reading) {
        take(pattern, match -> reading.apply(match).map(woorden::add));
    }

    private void part(Pattern pattern, Function<MatchResult, Optional<Zoekdeel>> reading) {
        take(pattern, match -> reading.apply(match).map(keuzes::add));
    }

    /** Takes what the pattern finds out of the text; what turns out to be no such thing stays. */
    private void take(Pattern pattern, Function<MatchResult, Optional<Boolean>> reading) {
        rest =
                pattern.matcher(rest)
                        .replaceAll(
                                match ->
                                        reading.apply(match).isPresent()
                                                ? " "
                                                : Matcher.quoteReplacement(match.group()));
    }

    private static Optional<Zoekdeel> either(String een, String ander) {
        return Optional.of(new Zoekdeel(List.of(een, ander), List.of()));
    }

    /** 120380 is a date; 061234 can be the beginning of a telephone number as well. */
    private static Optional<Zoekdeel> sixDigits(MatchResult match) {
        return Datumlezer.shortYear(match)
                .map(
                        datum ->
                                match.group().startsWith("0")
                                        ? new Zoekdeel(
                                                datum.woorden(), List.of("t" + match.group()))
                                        : datum);
    }

    /** While somebody is still typing a telephone number. */
    private static Optional<Zoekdeel> beginOfPhone(MatchResult match) {
        var digits = match.group().replaceAll("[^0-9]", "");
        return Optional.of(new Zoekdeel(List.of(digits), List.of("t" + digits)));
    }

    /** Who types 12-2 or 12 a finds that door, and the house with all its doors. */
    private static Optional<Zoekdeel> numberWithAddition(MatchResult match) {
        var first = match.group(1) == null ? 3 : 1;
        var deur = match.group(first) + "-" + match.group(first + 1);
        return either(Zoekwoorden.door(deur), match.group(first));
    }

    /** 1980 is a year of birth, the digits of a postcode, or a house in a long street. */
    private static Optional<Zoekdeel> yearOrPostcode(String digits) {
        return Optional.of(new Zoekdeel(List.of(digits), List.of("g" + digits, "p" + digits)));
    }
}
