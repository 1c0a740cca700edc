package nl.samenhang.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people say them: "morgen, ma 23 nov". The year is named when it is not this one. */
class Dates {

    private final Texts texts;
    private final Locale locale;
    private final Clock clock;

    Dates(Texts texts, Locale locale, Clock clock) {
        this.texts = texts;
        this.locale = locale;
        this.clock = clock;
    }

    String day(LocalDate date) {
        var spoken =
                format(date.getYear() == today().getYear() ? "EEE d MMM" : "EEE d MMM yyyy", date);
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today(), date), -2, 2)) {
            case -1 -> texts.t(locale, "web.datum.gisteren") + ", " + spoken;
            case 0 -> texts.t(locale, "web.datum.vandaag") + ", " + spoken;
            case 1 -> texts.t(locale, "web.datum.morgen") + ", " + spoken;
            default -> spoken;
        };
    }

    /** A text that is a day, such as 2026-11-23, as people write it; any other text as it is. */
    String readable(String text) {
        try {
            return text.length() == 10 ? plain(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** Without the day of the week: for dates of birth and for periods long ago. */
    String plain(LocalDate date) {
        return format("d MMM yyyy", date);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    String exact(LocalDate date) {
        return format("EEEE d MMMM yyyy", date);
    }

    String moment(Instant instant) {
        var time = at(instant);
        var date = time.toLocalDate();
        var day =
                switch ((int) Math.clamp(ChronoUnit.DAYS.between(today(), date), -2, 2)) {
                    case -1 -> texts.t(locale, "web.datum.gisteren");
                    case 0 -> texts.t(locale, "web.datum.vandaag");
                    case 1 -> texts.t(locale, "web.datum.morgen");
                    default -> day(date);
                };
        return texts.t(locale, "web.datum.om", day, time(instant));
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(at(instant));
    }

    String exact(Instant instant) {
        return texts.t(locale, "web.datum.om", exact(at(instant).toLocalDate()), time(instant));
    }

    ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date).replace(".", "");
    }
}
