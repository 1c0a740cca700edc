package nl.samenhang.mensen.registerwijziging;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/**
 * Relatives whom a list names after one that was silent about them. Whether they are still related
 * is no question any more, and a later silence is a new one.
 */
@Component
class Weergenoemden {

    private static final Tekst REDEN = Tekst.of("registerwijziging.reden.weer-genoemd");

    private final WijzigingRepository wijzigingen;
    private final GevolgRepository gevolgen;
    private final Gevolguitvoering uitvoering;
    private final Wijzigingswerk werk;
    private final Verwerkingslog log;

    Weergenoemden(
            WijzigingRepository wijzigingen,
            GevolgRepository gevolgen,
            Gevolguitvoering uitvoering,
            Wijzigingswerk werk,
            Verwerkingslog log) {
        this.wijzigingen = wijzigingen;
        this.gevolgen = gevolgen;
        this.uitvoering = uitvoering;
        this.werk = werk;
        this.log = log;
    }

    /** In the running transaction; the list is of the first. */
    void settle(InwonerId wie, Collection<Registerrelatie> genoemd) {
        var vervallen = genoemd.stream().flatMap(relatie -> lapsed(wie, relatie)).toList();
        if (vervallen.isEmpty()) {
            return;
        }
        vervallen.forEach(id -> log.changed(Onderwerp.of("registerwijziging", id), List.of(wie)));
        var eigen = gevolgen.of(vervallen);
        uitvoering.lapse(eigen);
        eigen.stream().map(Gevolg::gezin).distinct().forEach(werk::refresh);
    }

    /** Of descent the list of the child tells, also what the parent's list was silent about. */
    private Stream<RegisterwijzigingId> lapsed(InwonerId wie, Registerrelatie relatie) {
        var eigen =
                wijzigingen.lapse(
                        wie, Verwantenverlies.loss(relatie.soort()), relatie.ander(), REDEN);
        return relatie.soort() == Relatiesoort.OUDER
                ? Stream.concat(
                        eigen.stream(),
                        wijzigingen
                                .lapse(relatie.ander(), Wijzigingsoort.KIND_ERAF, wie, REDEN)
                                .stream())
                : eigen.stream();
    }
}
