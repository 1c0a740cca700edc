package nl.samenhang.besluit.plaatsing;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asking after six weeks whether the place fits, and the clock of it. */
@Component
class Plaatsingswerk {

    /** For the contact person: ask who lives there and who gives the help. */
    static final String MATCH = "plaatsing.match";

    private static final String ZES_WEKEN = "T42";

    private final Termijnen termijnen;
    private final Aanspreekpunten aanspreekpunten;
    private final ApplicationEventPublisher events;

    Plaatsingswerk(
            Termijnen termijnen,
            Aanspreekpunten aanspreekpunten,
            ApplicationEventPublisher events) {
        this.termijnen = termijnen;
        this.aanspreekpunten = aanspreekpunten;
        this.events = events;
    }

    void begun(Plaatsing plaatsing, String naam) {
        var klok =
                termijnen.start(
                        ZES_WEKEN,
                        plaatsing.id().onderwerp(),
                        Optional.of(plaatsing.gezin()),
                        plaatsing.van());
        events.publishEvent(
                new WerkOpened(
                        MATCH,
                        plaatsing.id().onderwerp(),
                        Optional.of(plaatsing.gezin()),
                        Tekst.of("plaatsing.werk.match", naam, plaatsing.plek().naam()),
                        "/plaatsingen/" + plaatsing.id(),
                        plaatsing.team(),
                        aanspreekpunten.current(plaatsing.gezin()).map(Aanspreekpunt::medewerker),
                        Optional.of(klok.uiterlijk()),
                        false));
    }

    /** Both answered, or the person lives there no more. */
    void settled(Plaatsing plaatsing) {
        termijnen.end(plaatsing.id().onderwerp(), ZES_WEKEN);
        events.publishEvent(new WerkClosed(MATCH, plaatsing.id().onderwerp()));
    }
}
