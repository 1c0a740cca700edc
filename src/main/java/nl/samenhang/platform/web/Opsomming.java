package nl.samenhang.platform.web;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Names as people say them one after another: "Anna, Bram en Cor". */
public final class Opsomming {

    private Opsomming() {}

    /** In the language of who reads the page now. */
    public static String of(List<String> delen) {
        return of(delen, LocaleContextHolder.getLocale());
    }

    static String of(List<String> delen, Locale locale) {
        var spelling = locale.getLanguage().equals("en") ? Locale.UK : locale;
        return delen.isEmpty()
                ? ""
                : ListFormat.getInstance(spelling, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(delen);
    }
}
