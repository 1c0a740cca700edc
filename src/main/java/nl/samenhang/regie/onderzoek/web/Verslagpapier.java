package nl.samenhang.regie.onderzoek.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.samenhang.platform.web.Texts;

/** Texts and days in full for a report that is printed. */
public record Verslagpapier(Texts texts, Locale locale) {

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

    /** The paragraphs of what somebody typed. */
    public List<String> alineas(String tekst) {
        return tekst.lines().filter(regel -> !regel.isBlank()).toList();
    }
}
