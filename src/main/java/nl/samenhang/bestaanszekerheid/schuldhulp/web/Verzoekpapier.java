package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;

/** Texts and days in full for a court file, which is in Dutch. */
public record Verzoekpapier(Texts texts) {

    private static final Locale DUTCH = Locale.of("nl");

    public String t(String sleutel, Object... argumenten) {
        return texts.t(DUTCH, sleutel, argumenten);
    }

    /** A sentence that was made elsewhere. */
    public String t(Tekst tekst) {
        return texts.t("nl", tekst);
    }

    /** "14 september 2026". */
    public String dag(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(DUTCH));
    }
}
