package nl.samenhang.mensen.registerwijziging;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the questions about a file on the list of its contact person, one line a file. */
@Component
class Wijzigingswerk {

    private static final String SOORT = "registerwijziging.bekijken";

    private final GevolgRepository gevolgen;
    private final Gezinnen gezinnen;
    private final List<Raakvlak> raakvlakken;
    private final ApplicationEventPublisher events;

    Wijzigingswerk(
            GevolgRepository gevolgen,
            Gezinnen gezinnen,
            List<Raakvlak> raakvlakken,
            ApplicationEventPublisher events) {
        this.gevolgen = gevolgen;
        this.gezinnen = gezinnen;
        this.raakvlakken = List.copyOf(raakvlakken);
        this.events = events;
    }

    /** The line stands there as long as a question about the file waits. */
    void refresh(GezinId id) {
        var open = gevolgen.open(id);
        var onderwerp = Onderwerp.of("gezin", id);
        if (open == 0) {
            events.publishEvent(new WerkClosed(SOORT, onderwerp));
            return;
        }
        events.publishEvent(
                new WerkOpened(
                        SOORT,
                        onderwerp,
                        Optional.of(id),
                        Tekst.of("registerwijziging.werk", gezinnen.get(id).naam(), open),
                        "/brp-wijzigingen?gezin=" + id.value(),
                        gezinnen.get(id).team(),
                        raakvlakken.stream()
                                .flatMap(raakvlak -> raakvlak.behandelaar(id).stream())
                                .findFirst(),
                        Optional.empty(),
                        false));
    }
}
