package nl.samenhang.regie.gezinsplan.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.samenhang.platform.web.Texts;

/** Texts and days in full for a page that is printed, where nothing can be hovered. */
public record Papier(Texts texts, Locale locale) {

    public String t(String sleutel, Object... argumenten) {
        return texts.t(locale, sleutel, argumenten);
    }

    /** "14 september 2026". */
    public String dag(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    public String taal() {
        return locale.getLanguage();
    }
}
