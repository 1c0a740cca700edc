package nl.samenhang.mensen.inwoner.web;

import java.util.Arrays;
import java.util.List;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** The constants of an enum as choices, with their texts from the bundle. */
public final class Keuzes {

    private Keuzes() {}

    public static <E extends Enum<E>> List<Optie> of(Page page, String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> Optie.of(value.name(), page.t(prefix + value.name())))
                .toList();
    }
}
