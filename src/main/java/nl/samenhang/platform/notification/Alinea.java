package nl.samenhang.platform.notification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;

/**
 * How a paragraph stands in a message. A long letter has headings, so that a reader, also one who
 * listens, finds the way: a paragraph that begins with {@code #} and a space is one.
 */
public final class Alinea {

    private static final String KOP = "# ";

    private Alinea() {}

    /** Whether it is a heading. */
    public static boolean isKop(String alinea) {
        return alinea.startsWith(KOP);
    }

    /** The words, without the sign of a heading. */
    public static String tekst(String alinea) {
        return isKop(alinea) ? alinea.substring(KOP.length()) : alinea;
    }

    /** The sentence in the language of the reader; an argument that is a day is spelled out. */
    static String of(Texts texts, String taal, Tekst tekst) {
        var locale = Locale.forLanguageTag(taal);
        var argumenten = tekst.argumenten().stream().map(text -> readable(text, locale)).toArray();
        return texts.t(locale, tekst.sleutel(), argumenten);
    }

    private static String readable(String text, Locale locale) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .format(
                                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                            .withLocale(locale))
                    : text;
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
