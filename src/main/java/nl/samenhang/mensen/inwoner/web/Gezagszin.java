package nl.samenhang.mensen.inwoner.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** Says who has authority with the names of the parents, where the register says parent one. */
public final class Gezagszin {

    private Gezagszin() {}

    /** The parents in the order of the register. */
    static List<String> ouders(List<Relatie> relaties) {
        return relaties.stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .map(Relatie::naam)
                .toList();
    }

    /** "Sanne de Wit en Karim Kaya hebben gezag". */
    public static String zin(Page page, Gezag gezag, List<Relatie> relaties) {
        var ouders = ouders(relaties);
        if (ouders.size() < gezag.code().ouders()) {
            return page.t("inwoner.gezag." + gezag.code());
        }
        var wie = wie(page, gezag.code(), ouders, gezag.derde());
        return wie.size() == 1
                ? page.t("inwoner.gezag.heeft", wie.getFirst())
                : page.t("inwoner.gezag.hebben", join(page, wie));
    }

    /** What can be chosen with the parents who are known. */
    public static List<Optie> keuzes(Page page, List<String> ouders) {
        return Arrays.stream(Gezagscode.values())
                .filter(code -> code.ouders() <= ouders.size())
                .map(
                        code ->
                                Optie.of(
                                        code.name(),
                                        join(page, wie(page, code, ouders, Optional.empty()))))
                .toList();
    }

    private static List<String> wie(
            Page page, Gezagscode code, List<String> ouders, Optional<String> derde) {
        var wie = new ArrayList<String>();
        switch (code) {
            case OUDER_1, OUDER_1_EN_DERDE -> wie.add(ouders.getFirst());
            case OUDER_2, OUDER_2_EN_DERDE -> wie.add(ouders.get(1));
            case BEIDE_OUDERS, BEIDE_OUDERS_EN_DERDE -> wie.addAll(ouders.subList(0, 2));
            case DERDE -> {}
        }
        if (code.metDerde()) {
            wie.add(derde.orElseGet(() -> page.t("inwoner.gezag.een-ander")));
        }
        return wie;
    }

    private static String join(Page page, List<String> namen) {
        return namen.stream()
                .reduce((een, ander) -> page.t("inwoner.gezag.en", een, ander))
                .orElse("");
    }
}
