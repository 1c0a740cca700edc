package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.werkplek.werkvoorraad.Werkitem;
import org.springframework.stereotype.Component;

/** Gives lines of work the names and the colour with which a page shows them. */
@Component
class Werkregels {

    private final Medewerkers medewerkers;
    private final Gezinnen gezinnen;
    private final Termijnen termijnen;

    Werkregels(Medewerkers medewerkers, Gezinnen gezinnen, Termijnen termijnen) {
        this.medewerkers = medewerkers;
        this.gezinnen = gezinnen;
        this.termijnen = termijnen;
    }

    /** With the name of the family, for lists over many. */
    List<WerkregelView> of(List<Werkitem> items) {
        return views(items, gezinsnamen(items));
    }

    /** For the page of one family, which names it already. */
    List<WerkregelView> ofOneGezin(List<Werkitem> items) {
        return views(items, Map.of());
    }

    private List<WerkregelView> views(List<Werkitem> items, Map<GezinId, String> namen) {
        var collegas = collegas(items);
        return items.stream().map(item -> view(item, namen, collegas)).toList();
    }

    private WerkregelView view(
            Werkitem item, Map<GezinId, String> namen, Map<MedewerkerId, String> collegas) {
        return new WerkregelView(
                item.id().toString(),
                item.tekst(),
                item.pad(),
                item.gezin().flatMap(gezin -> Optional.ofNullable(namen.get(gezin))),
                item.uiterlijk(),
                item.uiterlijk().map(dag -> termijnen.kleur(item.geopendOp(), dag).name()),
                item.spoed(),
                item.medewerker().flatMap(id -> Optional.ofNullable(collegas.get(id))),
                item.medewerker().equals(Optional.of(me())));
    }

    private Map<GezinId, String> gezinsnamen(List<Werkitem> items) {
        var ids = items.stream().flatMap(item -> item.gezin().stream()).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : gezinnen.findAll(ids).stream().collect(Collectors.toMap(Gezin::id, Gezin::naam));
    }

    private Map<MedewerkerId, String> collegas(List<Werkitem> items) {
        return items.stream()
                .flatMap(item -> item.medewerker().stream())
                .filter(id -> !id.equals(me()))
                .distinct()
                .flatMap(id -> medewerkers.find(id).stream())
                .collect(Collectors.toMap(Medewerker::id, Medewerker::naam));
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
