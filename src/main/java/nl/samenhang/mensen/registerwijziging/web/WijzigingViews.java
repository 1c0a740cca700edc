package nl.samenhang.mensen.registerwijziging.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.registerwijziging.Gebeurtenisgroep;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingId;
import nl.samenhang.mensen.registerwijziging.Registerwijzigingen;
import nl.samenhang.mensen.registerwijziging.Verliesgevolg;
import org.springframework.stereotype.Component;

/** Puts changes in words for the one who looks: never an address that is shielded from them. */
@Component
class WijzigingViews {

    /** Who are more than these stand on a page of their own. */
    private static final int NAMED = 10;

    private final Registerwijzigingen wijzigingen;
    private final Verliesgevolg verlies;
    private final Inwoners inwoners;
    private final Gezinnen gezinnen;

    WijzigingViews(
            Registerwijzigingen wijzigingen,
            Verliesgevolg verlies,
            Inwoners inwoners,
            Gezinnen gezinnen) {
        this.wijzigingen = wijzigingen;
        this.verlies = verlies;
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
    }

    List<WijzigingView> of(List<Gebeurtenisgroep> groepen) {
        var shown = groepen.stream().flatMap(groep -> groep.wijzigingen().stream()).toList();
        var gevolgen =
                wijzigingen.gevolgen(shown.stream().map(Registerwijziging::id).toList()).stream()
                        .collect(Collectors.groupingBy(Gevolg::wijziging));
        var all = gevolgen.values().stream().flatMap(List::stream).toList();
        var mensen = people(shown, all);
        var dossiers = files(all);
        return groepen.stream()
                .map(groep -> view(groep, of(groep, gevolgen), mensen, dossiers))
                .toList();
    }

    private static List<Gevolg> of(
            Gebeurtenisgroep groep, Map<RegisterwijzigingId, List<Gevolg>> gevolgen) {
        return groep.wijzigingen().stream()
                .flatMap(een -> gevolgen.getOrDefault(een.id(), List.of()).stream())
                .toList();
    }

    private WijzigingView view(
            Gebeurtenisgroep groep,
            List<Gevolg> gevolgen,
            Map<InwonerId, Inwoner> mensen,
            Map<GezinId, Gezin> dossiers) {
        var wijziging = groep.eerste();
        var betrokken =
                groep.wijzigingen().stream()
                        .flatMap(een -> Optional.ofNullable(mensen.get(een.inwoner())).stream())
                        .toList();
        var geheim =
                betrokken.size() < groep.wijzigingen().size()
                        || betrokken.stream().anyMatch(Inwoner::geheim);
        return new WijzigingView(
                wijziging,
                groep.wijzigingen().stream().skip(1).map(Registerwijziging::id).toList(),
                Wijzigingswoorden.sentence(groep, geheim),
                groep.wijzigingen().size(),
                groep.isMany(),
                groep.isMany() ? betrokken.stream().limit(NAMED).toList() : betrokken,
                details(wijziging, geheim),
                wijziging.status() == Registerwijziging.Status.VERWERKT
                        && gevolgen.stream().noneMatch(this::changedTheFile),
                questions(gevolgen).stream()
                        .flatMap(
                                zelfde ->
                                        Optional.ofNullable(dossiers.get(zelfde.getFirst().gezin()))
                                                .stream()
                                                .map(gezin -> view(zelfde, gezin, mensen)))
                        .toList());
    }

    private List<Tekst> details(Registerwijziging wijziging, boolean geheim) {
        return Stream.concat(
                        Wijzigingswoorden.details(wijziging, geheim).stream(),
                        verlies.touched(wijziging).stream())
                .toList();
    }

    /** What is only to know about one file is asked once for all people of the event. */
    private static Collection<List<Gevolg>> questions(List<Gevolg> gevolgen) {
        return gevolgen.stream()
                .collect(
                        Collectors.groupingBy(
                                gevolg ->
                                        gevolg.soort() == Gevolg.Soort.KENNISNEMEN
                                                ? List.of(gevolg.gezin(), gevolg.status())
                                                : List.of(gevolg.id()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private WijzigingView.GevolgView view(
            List<Gevolg> zelfde, Gezin gezin, Map<InwonerId, Inwoner> mensen) {
        var gevolg = zelfde.getFirst();
        var open = gevolg.status() == Gevolg.Status.OPEN;
        return new WijzigingView.GevolgView(
                gevolg,
                zelfde.stream().skip(1).map(Gevolg::id).toList(),
                gezin.naam(),
                Optional.ofNullable(mensen.get(gevolg.inwoner())).map(Inwoner::naam).orElse(""),
                open
                        ? zelfde.stream()
                                .flatMap(
                                        een ->
                                                wijzigingen
                                                        .touched(een.gezin(), een.inwoner())
                                                        .stream())
                                .distinct()
                                .toList()
                        : List.of(),
                gevolg.ander().map(ander -> "/gezinnen/" + ander.value()));
    }

    private boolean changedTheFile(Gevolg gevolg) {
        return gevolg.status() == Gevolg.Status.GEDAAN
                && gevolg.soort() != Gevolg.Soort.KENNISNEMEN;
    }

    private Map<InwonerId, Inwoner> people(
            List<Registerwijziging> shown, Collection<Gevolg> gevolgen) {
        var ids = new LinkedHashSet<InwonerId>();
        shown.forEach(wijziging -> ids.add(wijziging.inwoner()));
        gevolgen.forEach(gevolg -> ids.add(gevolg.inwoner()));
        return inwoners.findAll(ids).stream()
                .collect(Collectors.toMap(Inwoner::id, Function.identity()));
    }

    private Map<GezinId, Gezin> files(Collection<Gevolg> gevolgen) {
        return gezinnen.findAll(gevolgen.stream().map(Gevolg::gezin).distinct().toList()).stream()
                .collect(Collectors.toMap(Gezin::id, Function.identity()));
    }
}
