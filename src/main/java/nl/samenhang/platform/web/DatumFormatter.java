package nl.samenhang.platform.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Reads a date as people write it: 23-11-2026, 23/11/2026, 23 november 2026, 23112026 or
 * 2026-11-23.
 */
class DatumFormatter implements Formatter<LocalDate> {

    private static final DateTimeFormatter SHOWN = strict("dd-MM-uuuu", Locale.ROOT);
    private static final Pattern SEPARATORS = Pattern.compile("[-/. ]+");
    private static final List<DateTimeFormatter> READ =
            List.of(
                    strict("d-M-uuuu", Locale.ROOT),
                    strict("uuuu-M-d", Locale.ROOT),
                    strict("ddMMuuuu", Locale.ROOT),
                    strict("d-MMM-uuuu", Locale.ENGLISH));

    /** The Dutch months by their first letters, as the parser knows them in English. */
    private static final Map<String, String> MONTHS =
            Map.of(
                    "jan", "Jan", "feb", "Feb", "mrt", "Mar", "maa", "Mar", "mei", "May", "okt",
                    "Oct");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        var plain = SEPARATORS.matcher(text.strip()).replaceAll("-");
        for (var format : READ) {
            try {
                var date = LocalDate.parse(inEnglish(plain), format);
                if (date.getYear() >= 1850 && date.getYear() < 2200) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // Not written this way: the next one may fit.
            }
        }
        throw new ParseException("Not a date", 0);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return show(date);
    }

    static String show(LocalDate date) {
        return SHOWN.format(date);
    }

    /** Shortens a month in letters to the three that both languages can be told by. */
    private static String inEnglish(String text) {
        var parts = text.split("-", -1);
        if (parts.length != 3 || parts[1].length() < 3 || !Character.isLetter(parts[1].charAt(0))) {
            return text;
        }
        var month = parts[1].substring(0, 3).toLowerCase(Locale.ROOT);
        return parts[0] + "-" + MONTHS.getOrDefault(month, month) + "-" + parts[2];
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
