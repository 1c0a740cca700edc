package nl.samenhang.mensen.gezin.web;

import java.util.Arrays;
import java.util.List;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/** Roles and reasons as choices, with their texts from the bundle. */
public final class Rolkeuzes {

    private Rolkeuzes() {}

    public static List<Optie> of(Page page, Gezinsrol[] rollen) {
        return Arrays.stream(rollen)
                .map(rol -> Optie.of(rol.name(), page.t("gezin.rol." + rol)))
                .toList();
    }

    public static List<Optie> redenen(Page page) {
        return Arrays.stream(Afsluitreden.values())
                .map(reden -> Optie.of(reden.name(), page.t("gezin.reden." + reden)))
                .toList();
    }
}
