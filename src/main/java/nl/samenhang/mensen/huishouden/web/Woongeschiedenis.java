package nl.samenhang.mensen.huishouden.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.huishouden.Huishouden;
import nl.samenhang.mensen.huishouden.Huishoudenlid;
import nl.samenhang.mensen.inwoner.Geheimhouding;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Verblijf;

/** Lays the households of a person over the addresses: who lived where and with whom. */
final class Woongeschiedenis {

    private final InwonerId wie;
    private final List<Huishouden> huishoudens;
    private final Map<InwonerId, Inwoner> mensen;

    Woongeschiedenis(InwonerId wie, List<Huishouden> huishoudens, Map<InwonerId, Inwoner> mensen) {
        this.wie = wie;
        this.huishoudens = huishoudens;
        this.mensen = mensen;
    }

    /** Newest first; without addresses the households alone tell the periods. */
    List<Woonperiode> of(List<Verblijf> verblijven) {
        return verblijven.isEmpty()
                ? own().map(own -> new Woonperiode(own, Optional.empty(), with(own))).toList()
                : verblijven.stream()
                        .map(
                                verblijf ->
                                        new Woonperiode(
                                                verblijf.periode(),
                                                Optional.of(verblijf),
                                                with(verblijf.periode())))
                        .toList();
    }

    private Stream<Periode> own() {
        return huishoudens.stream()
                .flatMap(huishouden -> periods(huishouden, wie))
                .sorted(Comparator.comparing(Periode::van).reversed());
    }

    private List<Woonperiode.Samen> with(Periode during) {
        var samen = new ArrayList<Woonperiode.Samen>();
        for (var huishouden : huishoudens) {
            var here =
                    periods(huishouden, wie).flatMap(own -> shared(own, during).stream()).toList();
            for (var lid : huishouden.leden()) {
                here.stream()
                        .flatMap(own -> shared(own, lid.periode()).stream())
                        .forEach(periode -> line(lid.inwoner(), periode).ifPresent(samen::add));
            }
        }
        return samen;
    }

    private Optional<Woonperiode.Samen> line(InwonerId id, Periode periode) {
        return Optional.ofNullable(mensen.get(id))
                .filter(mens -> !id.equals(wie) && mayShow(mens))
                .map(mens -> new Woonperiode.Samen(id, mens.naam(), periode));
    }

    private boolean mayShow(Inwoner mens) {
        return Optional.ofNullable(mensen.get(wie))
                .filter(zelf -> Geheimhouding.mayShowTogether(zelf, mens))
                .isPresent();
    }

    private static Stream<Periode> periods(Huishouden huishouden, InwonerId id) {
        return huishouden.leden().stream()
                .filter(lid -> lid.inwoner().equals(id))
                .map(Huishoudenlid::periode);
    }

    /** The days that two periods have in common. */
    private static Optional<Periode> shared(Periode een, Periode ander) {
        if (!een.overlaps(ander)) {
            return Optional.empty();
        }
        var van = een.van().isAfter(ander.van()) ? een.van() : ander.van();
        Optional<LocalDate> tot =
                Stream.of(een.tot(), ander.tot())
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
        return tot.filter(einde -> !einde.isAfter(van)).isPresent()
                ? Optional.empty()
                : Optional.of(new Periode(van, tot));
    }
}
