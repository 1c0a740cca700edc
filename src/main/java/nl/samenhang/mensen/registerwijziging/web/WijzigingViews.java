package nl.samenhang.mensen.registerwijziging.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.Registerwijzigingen;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;

/** Puts changes in words for the one who looks: never an address that is shielded from them. */
@Component
class WijzigingViews {

    private final Registerwijzigingen wijzigingen;
    private final Inwoners inwoners;
    private final Gezinnen gezinnen;

    WijzigingViews(Registerwijzigingen wijzigingen, Inwoners inwoners, Gezinnen gezinnen) {
        this.wijzigingen = wijzigingen;
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
    }

    List<WijzigingView> of(List<Registerwijziging> shown) {
        var gevolgen =
                wijzigingen.gevolgen(shown.stream().map(Registerwijziging::id).toList()).stream()
                        .collect(Collectors.groupingBy(Gevolg::wijziging));
        var all = gevolgen.values().stream().flatMap(List::stream).toList();
        var mensen = people(shown, all);
        var dossiers = files(all);
        return shown.stream()
                .map(
                        wijziging ->
                                view(
                                        wijziging,
                                        gevolgen.getOrDefault(wijziging.id(), List.of()),
                                        mensen,
                                        dossiers))
                .toList();
    }

    private WijzigingView view(
            Registerwijziging wijziging,
            List<Gevolg> gevolgen,
            Map<InwonerId, Inwoner> mensen,
            Map<GezinId, Gezin> dossiers) {
        var inwoner = Optional.ofNullable(mensen.get(wijziging.inwoner()));
        return new WijzigingView(
                wijziging,
                sentence(wijziging),
                details(wijziging, inwoner.map(Inwoner::geheim).orElse(true)),
                wijziging.status() == Registerwijziging.Status.VERWERKT
                        && gevolgen.stream().noneMatch(this::changedTheFile),
                inwoner.isPresent(),
                gevolgen.stream()
                        .flatMap(
                                gevolg ->
                                        Optional.ofNullable(dossiers.get(gevolg.gezin())).stream()
                                                .map(gezin -> view(gevolg, gezin, mensen)))
                        .toList());
    }

    private WijzigingView.GevolgView view(
            Gevolg gevolg, Gezin gezin, Map<InwonerId, Inwoner> mensen) {
        var open = gevolg.status() == Gevolg.Status.OPEN;
        return new WijzigingView.GevolgView(
                gevolg,
                gezin.naam(),
                Optional.ofNullable(mensen.get(gevolg.inwoner())).map(Inwoner::naam).orElse(""),
                open ? wijzigingen.touched(gevolg.gezin(), gevolg.inwoner()) : List.of(),
                gevolg.ander().map(ander -> "/gezinnen/" + ander.value()));
    }

    private boolean changedTheFile(Gevolg gevolg) {
        return gevolg.status() == Gevolg.Status.GEDAAN
                && gevolg.soort() != Gevolg.Soort.KENNISNEMEN;
    }

    private static Tekst sentence(Registerwijziging wijziging) {
        return Tekst.of(
                "registerwijziging.zin." + wijziging.soort().sleutel(),
                wijziging.naam(),
                wijziging.dag(),
                wijziging.nieuw().getOrDefault("naam", ""));
    }

    private static List<Tekst> details(Registerwijziging wijziging, boolean geheim) {
        return switch (wijziging.soort()) {
            case VERHUIZING, VERTREK, VESTIGING, GEBOORTE -> addresses(wijziging, geheim);
            case GEGEVENS ->
                    List.of(
                            Tekst.of("registerwijziging.naam.oud", person(wijziging.oud())),
                            Tekst.of("registerwijziging.naam.nieuw", person(wijziging.nieuw())));
            default -> List.of();
        };
    }

    private static List<Tekst> addresses(Registerwijziging wijziging, boolean geheim) {
        if (geheim && !Contexts.current().rechten().contains(InwonerRechten.GEHEIM_ADRES)) {
            return List.of(Tekst.of("registerwijziging.adres.geheim"));
        }
        var details = new ArrayList<Tekst>();
        address(wijziging.nieuw())
                .ifPresent(adres -> details.add(Tekst.of("registerwijziging.adres.nieuw", adres)));
        address(wijziging.oud())
                .ifPresent(adres -> details.add(Tekst.of("registerwijziging.adres.oud", adres)));
        return details;
    }

    private static Optional<String> address(Map<String, String> stuk) {
        return Optional.ofNullable(stuk.get("straat"))
                .filter(straat -> !straat.isBlank())
                .map(
                        straat ->
                                new Adres(
                                                straat,
                                                stuk.getOrDefault("huisnummer", ""),
                                                Optional.ofNullable(stuk.get("postcode")),
                                                stuk.getOrDefault("plaats", ""))
                                        .toString());
    }

    private static String person(Map<String, String> stuk) {
        return String.join(
                        " ",
                        stuk.getOrDefault("voornamen", ""),
                        stuk.getOrDefault("voorvoegsel", ""),
                        stuk.getOrDefault("geslachtsnaam", ""))
                .replaceAll(" +", " ")
                .strip();
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
