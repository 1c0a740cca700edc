package nl.samenhang.netwerk.plek;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** Lists to choose from and words about a place, on its own pages and on those of rooms above. */
public final class Plekwoorden {

    private Plekwoorden() {}

    /** All values of a fixed list, by their texts. */
    public static <E extends Enum<E>> List<Optie> opties(
            Page page, String voorvoegsel, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(waarde -> Optie.of(waarde.name(), page.t(voorvoegsel + waarde)))
                .toList();
    }

    public static String punten(Page page, Collection<Aandachtspunt> punten) {
        return punten.stream()
                .sorted()
                .map(punt -> page.t("plek.punt." + punt))
                .collect(Collectors.joining(", "));
    }

    /** How old somebody is, and whether the place is for another age; empty when not known. */
    public static String leeftijd(Page page, Geschiktheid geschikt, OptionalInt jaren) {
        if (jaren.isEmpty()) {
            return "";
        }
        var jaar = jaren.getAsInt();
        return geschikt.takes(jaar)
                ? page.t("plek.leeftijd.jaar", jaar)
                : page.t("plek.leeftijd.buiten", jaar, ages(page, geschikt));
    }

    /** Whom the place is for, such as: 12 to 18 years. */
    public static String wie(Page page, Geschiktheid geschikt) {
        return page.t("plek.bestemd." + geschikt.bestemd()) + ", " + ages(page, geschikt);
    }

    private static String ages(Page page, Geschiktheid geschikt) {
        return geschikt.totEnMet() == Geschiktheid.OUDST
                ? page.t("plek.leeftijd.vanaf", geschikt.vanaf())
                : page.t("plek.leeftijd", geschikt.vanaf(), geschikt.totEnMet());
    }
}
