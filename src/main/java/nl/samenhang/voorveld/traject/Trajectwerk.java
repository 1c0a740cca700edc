package nl.samenhang.voorveld.traject;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What has to be done for tracks: ask how it is, one moment after the other. */
@Component
class Trajectwerk {

    static final String OPVOLGING = "traject.opvolging";

    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;

    Trajectwerk(Gezinnen gezinnen, ApplicationEventPublisher events) {
        this.gezinnen = gezinnen;
        this.events = events;
    }

    /** The next moment; it names no programme, as a leader hands out work by any law. */
    void ask(Traject traject, String naam, Opvolgmoment moment) {
        events.publishEvent(
                new WerkOpened(
                        OPVOLGING,
                        traject.id().onderwerp(),
                        Optional.of(traject.gezin()),
                        Tekst.of("traject.werk.opvolging", naam),
                        "/trajecten/" + traject.id() + "#opvolging",
                        gezinnen.find(traject.gezin()).flatMap(Gezin::team),
                        Optional.of(traject.begeleider()),
                        Optional.of(moment.op()),
                        false));
    }

    void asked(TrajectId id) {
        events.publishEvent(new WerkClosed(OPVOLGING, id.onderwerp()));
    }
}
