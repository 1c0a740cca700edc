package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
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

    /** For the contact person: one of the two says that it does not fit. */
    static final String PAST_NIET = "plaatsing.past-niet";

    /** For the contact person: the file says that somebody lives at two places. */
    static final String DUBBEL = "plaatsing.dubbel";

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
        open(MATCH, plaatsing, naam, Optional.of(klok.uiterlijk()), false);
    }

    /** Nobody lives on at a place that does not fit without somebody looking for what does. */
    void doesNotFit(Plaatsing plaatsing, String naam) {
        open(PAST_NIET, plaatsing, naam, Optional.empty(), true);
    }

    /** One of the two is wrong, and somebody who knows the person has to end that one. */
    void livesTwice(Plaatsing plaatsing, String naam) {
        open(DUBBEL, plaatsing, naam, Optional.empty(), false);
    }

    /** The file says one place. */
    void livesOnce(Plaatsing plaatsing) {
        events.publishEvent(new WerkClosed(DUBBEL, plaatsing.id().onderwerp()));
    }

    private void open(
            String soort,
            Plaatsing plaatsing,
            String naam,
            Optional<LocalDate> uiterlijk,
            boolean spoed) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        plaatsing.id().onderwerp(),
                        Optional.of(plaatsing.gezin()),
                        Tekst.of(
                                soort.replace("plaatsing.", "plaatsing.werk."),
                                naam,
                                plaatsing.plek().naam()),
                        "/plaatsingen/" + plaatsing.id(),
                        plaatsing.team(),
                        aanspreekpunten.current(plaatsing.gezin()).map(Aanspreekpunt::medewerker),
                        uiterlijk,
                        spoed));
    }

    /** The person lives there no more. */
    void ended(Plaatsing plaatsing) {
        settled(plaatsing);
        events.publishEvent(new WerkClosed(PAST_NIET, plaatsing.id().onderwerp()));
        livesOnce(plaatsing);
    }

    /** Both answered. */
    void settled(Plaatsing plaatsing) {
        termijnen.end(plaatsing.id().onderwerp(), ZES_WEKEN);
        events.publishEvent(new WerkClosed(MATCH, plaatsing.id().onderwerp()));
    }
}
