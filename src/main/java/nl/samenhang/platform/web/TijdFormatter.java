package nl.samenhang.platform.web;

import java.text.ParseException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Reads a time as people write it: 14:30, 14.30, 1430 or 9:05. */
class TijdFormatter implements Formatter<LocalTime> {

    private static final Pattern TIME =
            Pattern.compile("([01]?[0-9]|2[0-3])[:.u ]?([0-5][0-9])(:[0-9]{2})?");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        var time = TIME.matcher(text.strip());
        if (!time.matches()) {
            throw new ParseException("Not a time", 0);
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return SHOWN.format(time);
    }
}
