package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has to decide on an objection, and by when. */
@Component
class Bezwaarwerk {

    private static final String BESLISSEN = "bezwaar.beslissen";

    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;

    Bezwaarwerk(Gezinnen gezinnen, ApplicationEventPublisher events) {
        this.gezinnen = gezinnen;
        this.events = events;
    }

    void received(Bezwaar bezwaar, LocalDate uiterlijk) {
        events.publishEvent(
                new WerkOpened(
                        BESLISSEN,
                        bezwaar.id().onderwerp(),
                        Optional.of(bezwaar.gezin()),
                        Tekst.of("bezwaar.werk.beslissen"),
                        "/bezwaren/" + bezwaar.id(),
                        gezinnen.get(bezwaar.gezin()).team(),
                        Optional.empty(),
                        Optional.of(uiterlijk),
                        false));
    }

    void decided(Bezwaar bezwaar) {
        events.publishEvent(new WerkClosed(BESLISSEN, bezwaar.id().onderwerp()));
    }
}
