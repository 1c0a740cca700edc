package nl.samenhang.mensen.registervraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on the list of who asked that the register answers again. */
@Component
class Registervraagwerk {

    private static final String SOORT = "registervraag.antwoord";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registervraagwerk(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void open(Registervraag vraag) {
        events.publishEvent(
                new WerkOpened(
                        SOORT,
                        Onderwerp.of("registervraag", vraag.id()),
                        Optional.empty(),
                        Tekst.of(
                                "registervraag.werk",
                                LocalDate.ofInstant(vraag.gesteldOp(), clock.getZone())),
                        "/brp/vragen/" + vraag.id(),
                        Optional.empty(),
                        Optional.of(new MedewerkerId(vraag.medewerker())),
                        Optional.empty(),
                        false));
    }

    void close(RegistervraagId id) {
        events.publishEvent(new WerkClosed(SOORT, Onderwerp.of("registervraag", id)));
    }
}
