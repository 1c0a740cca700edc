package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.samenhang.werkplek.werkvoorraad.WerkitemId;
import nl.samenhang.werkplek.werkvoorraad.Werksoorten;
import org.springframework.stereotype.Component;

/** Gives lines of work the names and the colour with which a page shows them. */
@Component
class Werkregels {

    private final Medewerkers medewerkers;
    private final Gezinnen gezinnen;
    private final Termijnen termijnen;
    private final WerkQueries queries;

    Werkregels(
            Medewerkers medewerkers, Gezinnen gezinnen, Termijnen termijnen, WerkQueries queries) {
        this.medewerkers = medewerkers;
        this.gezinnen = gezinnen;
        this.termijnen = termijnen;
        this.queries = queries;
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
        var dicht = closed(items);
        return items.stream()
                .map(item -> view(item, namen, collegas, dicht.contains(item.id())))
                .toList();
    }

    /** Work whose page asks another right, or is about help by a law that is not for the reader. */
    private Set<WerkitemId> closed(List<Werkitem> items) {
        var soorten = Werksoorten.closedTo(Contexts.current().rechten());
        var closed = new HashSet<WerkitemId>();
        items.stream()
                .filter(item -> soorten.contains(item.soort()))
                .forEach(item -> closed.add(item.id()));
        var byWet =
                items.stream()
                        .filter(item -> Werksoorten.isByWet(item.soort()))
                        .map(Werkitem::id)
                        .toList();
        if (!byWet.isEmpty()) {
            closed.addAll(queries.closed(byWet));
        }
        return closed;
    }

    private WerkregelView view(
            Werkitem item,
            Map<GezinId, String> namen,
            Map<MedewerkerId, String> collegas,
            boolean dicht) {
        return new WerkregelView(
                item.id().toString(),
                item.tekst(),
                Optional.of(item.pad()).filter(_ -> !dicht),
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
