package nl.samenhang.platform.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small helps for the form components. */
public final class Velden {

    private Velden() {}

    /** No attribute instead of an empty one. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Which elements explain a control to a screen reader: the hint and what is wrong. */
    public static @Nullable String describedBy(
            FormState form, String naam, String id, String hint) {
        var ids =
                Stream.of(
                                hint.isEmpty() ? "" : id + "-uitleg",
                                form.hasErrors(naam) ? id + "-fout" : "")
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "));
        return orNull(ids);
    }

    /** "Yusuf el Idrissi" becomes "YI": the first and the last word that start with a capital. */
    public static String initials(String naam) {
        var capitals =
                Stream.of(naam.split("[ -]"))
                        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                        .toList();
        if (capitals.isEmpty()) {
            return naam.isEmpty() ? "" : first(naam);
        }
        return capitals.size() == 1
                ? first(capitals.getFirst())
                : first(capitals.getFirst()) + first(capitals.getLast());
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
