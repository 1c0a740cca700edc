package nl.samenhang.netwerk.aanbieder.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.Hulpvraag;
import nl.samenhang.netwerk.aanbieder.Talen;
import nl.samenhang.netwerk.aanbieder.Vestiging;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** What one can choose from on the pages of this room. */
public final class Keuzelijsten {

    private Keuzelijsten() {}

    /** All values of a fixed list, by their texts. */
    public static <E extends Enum<E>> List<Optie> of(Page page, String voorvoegsel, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(waarde -> Optie.of(waarde.name(), page.t(voorvoegsel + waarde)))
                .toList();
    }

    public static List<Optie> talen(Page page) {
        return Talen.ALLE.stream()
                .map(code -> Optie.of(code, page.t("aanbieder.taal." + code)))
                .toList();
    }

    public static List<Optie> hulpvragen(Page page, Collection<Hulpvraag> vragen) {
        return vragen.stream().map(vraag -> Optie.of(vraag.code(), vraag.in(page.taal()))).toList();
    }

    public static List<Optie> vestigingen(Collection<Vestiging> vestigingen) {
        return vestigingen.stream()
                .map(plek -> Optie.of(plek.id().toString(), plek.naam()))
                .toList();
    }

    /** The laws by which a decision can open help. */
    public static List<Optie> wetten(Page page) {
        return Stream.of(Wet.WMO, Wet.JEUGDWET, Wet.WGS, Wet.PARTICIPATIEWET)
                .map(wet -> Optie.of(wet.name(), page.t("web.wet." + wet)))
                .toList();
    }
}
