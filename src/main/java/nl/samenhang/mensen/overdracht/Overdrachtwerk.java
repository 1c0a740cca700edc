package nl.samenhang.mensen.overdracht;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what somebody has to answer on the work list of their side. */
@Component
class Overdrachtwerk {

    private static final String AANBOD = "overdracht.aanbod";
    private static final String ANTWOORD = "overdracht.antwoord";

    private final ApplicationEventPublisher events;

    Overdrachtwerk(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A file was offered: somebody who may says yes or no, and takes it in. */
    void offered(Ontvangst ontvangst) {
        events.publishEvent(
                new WerkOpened(
                        AANBOD,
                        ontvangst.id().onderwerp(),
                        Optional.empty(),
                        Tekst.of("overdracht.werk.aanbod", ontvangst.vanNaam()),
                        "/overdrachten/ontvangsten/" + ontvangst.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    void answered(OntvangstId id) {
        events.publishEvent(new WerkClosed(AANBOD, id.onderwerp()));
    }

    /** The other side said no: who offered it reads why. */
    void refused(Overdracht overdracht) {
        events.publishEvent(
                new WerkOpened(
                        ANTWOORD,
                        overdracht.id().onderwerp(),
                        Optional.of(overdracht.gezin()),
                        Tekst.of("overdracht.werk.geweigerd", overdracht.naarNaam()),
                        "/overdrachten/" + overdracht.id(),
                        Optional.empty(),
                        Optional.of(overdracht.door()),
                        Optional.empty(),
                        false));
    }

    void read(OverdrachtId id) {
        events.publishEvent(new WerkClosed(ANTWOORD, id.onderwerp()));
    }
}
