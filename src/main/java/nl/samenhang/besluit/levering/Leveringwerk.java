package nl.samenhang.besluit.levering;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningEnded;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks whether help began of which nobody heard. */
@Component
class Leveringwerk {

    static final String NAVRAGEN = "levering.navragen";

    /** In how many days a provider tells that help began (iWmo and iJw OP271). */
    private static final String STARTBERICHT = "T10";

    private final Termijnen termijnen;
    private final ApplicationEventPublisher events;

    Leveringwerk(Termijnen termijnen, ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.events = events;
    }

    /** The last day on which we would hear that help that begins on this day began. */
    LocalDate heardBy(LocalDate begin) {
        return termijnen.uiterlijk(STARTBERICHT, begin);
    }

    /** For the team: of help of this person we should have heard. */
    void ask(Voorziening hulp, Gezin gezin, String naam) {
        events.publishEvent(
                new WerkOpened(
                        NAVRAGEN,
                        hulp.id().onderwerp(),
                        Optional.of(hulp.gezin()),
                        Tekst.of("levering.werk.navragen", naam),
                        "/voorzieningen/" + hulp.id() + "/levering",
                        gezin.team(),
                        Optional.empty(),
                        Optional.of(heardBy(heardBy(hulp.periode().van()))),
                        false));
    }

    void done(VoorzieningId id) {
        events.publishEvent(new WerkClosed(NAVRAGEN, id.onderwerp()));
    }

    /** Whether help that ends by a decision ever began is asked no more. */
    @EventListener
    void on(VoorzieningEnded fact) {
        done(fact.voorziening().id());
    }
}
