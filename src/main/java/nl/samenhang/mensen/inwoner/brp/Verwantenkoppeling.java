package nl.samenhang.mensen.inwoner.brp;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.VerwantenRepository.Onmogelijk;
import org.springframework.stereotype.Component;

/**
 * Ties relatives once both are in the file. A circle of parents, or a child who turns out to be
 * older than the parent, stays a name on the list and is told with the line of the file.
 */
@Component
class Verwantenkoppeling {

    private final VerwantenRepository verwanten;
    private final BevindingRepository bevindingen;

    Verwantenkoppeling(VerwantenRepository verwanten, BevindingRepository bevindingen) {
        this.verwanten = verwanten;
        this.bevindingen = bevindingen;
    }

    /**
     * @param regels on which line of the file each person begins who was written down
     * @return whose relations changed by it
     */
    Set<InwonerId> tie(InlezingId inlezing, Map<InwonerId, Long> regels) {
        var touched = new HashSet<>(verwanten.link(regels.keySet()));
        touched.addAll(regels.keySet());
        var onmogelijk = verwanten.impossible(regels.keySet());
        if (!onmogelijk.isEmpty()) {
            verwanten.untie(onmogelijk);
            bevindingen.insert(
                    inlezing,
                    onmogelijk.stream().flatMap(band -> finding(band, regels).stream()).toList());
        }
        return touched;
    }

    /** On the line of who names the other, or of the other when only that one was just read. */
    private static Optional<Bevinding> finding(Onmogelijk band, Map<InwonerId, Long> regels) {
        var eigen = Optional.ofNullable(regels.get(band.inwoner()));
        var soort = eigen.isPresent() ? band.soort() : inverse(band.soort());
        var element = element(soort, eigen.isPresent() ? band.rang() : 1);
        var code = band.kring() ? "kring" : soort == Relatiesoort.OUDER ? "ouder" : "kind";
        return eigen.or(() -> Optional.ofNullable(regels.get(band.ander())))
                .map(regel -> new Bevinding(regel, element, code, false));
    }

    private static String element(Relatiesoort soort, int rang) {
        return soort == Relatiesoort.KIND ? "09.01.20" : rang == 1 ? "02.01.20" : "03.01.20";
    }

    private static Relatiesoort inverse(Relatiesoort soort) {
        return soort == Relatiesoort.OUDER ? Relatiesoort.KIND : Relatiesoort.OUDER;
    }
}
