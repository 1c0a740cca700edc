package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.samenhang.platform.web.Texts;

/** Texts and days in full for a request to a court, which is in Dutch. */
public record Afkoelingspapier(Texts texts) {

    private static final Locale DUTCH = Locale.of("nl");

    public String t(String sleutel, Object... argumenten) {
        return texts.t(DUTCH, sleutel, argumenten);
    }

    /** "14 september 2026". */
    public String dag(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(DUTCH));
    }
}
