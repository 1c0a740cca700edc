package nl.samenhang.mensen.privacyverzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.inzage.Veld;
import nl.samenhang.platform.web.Texts;

/** How values stand on paper, where nothing can be hovered. */
public record Leesbaar(Texts texts, String taal) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public String t(String sleutel, Object... argumenten) {
        return texts.t(locale(), sleutel, argumenten);
    }

    public String t(Tekst tekst) {
        return texts.t(taal, tekst);
    }

    /** "14 september 2026". */
    public String dag(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    /** The value of a field in words. */
    public String waarde(Veld veld) {
        if (veld.leesbaar().isPresent()) {
            return t(veld.leesbaar().get());
        }
        return switch (veld.waarde()) {
            case LocalDate dag -> dag(dag);
            case Instant moment ->
                    dag(LocalDate.ofInstant(moment, HERE))
                            + " "
                            + DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(HERE));
            case Boolean ja -> t(ja ? "inzage.ja" : "inzage.nee");
            case Object ander -> ander.toString();
        };
    }

    private Locale locale() {
        return Locale.forLanguageTag(taal);
    }
}
