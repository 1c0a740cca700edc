package nl.samenhang.toegang.melding.web;

import java.util.Arrays;
import java.util.List;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** Turns the constants of this room into choices in the language of the reader. */
public final class Keuzes {

    private Keuzes() {}

    /** All constants of the type; the text stands under the prefix and the name of the constant. */
    public static <E extends Enum<E>> List<Optie> of(Page page, String prefix, Class<E> type) {
        return of(page, prefix, Arrays.asList(type.getEnumConstants()));
    }

    /** These constants. */
    public static <E extends Enum<E>> List<Optie> of(Page page, String prefix, List<E> values) {
        return values.stream().map(v -> Optie.of(v.name(), page.t(prefix + v.name()))).toList();
    }
}
