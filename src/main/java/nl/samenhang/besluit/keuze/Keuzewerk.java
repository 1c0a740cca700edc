package nl.samenhang.besluit.keuze;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the contact person has to do with a choice. */
@Component
class Keuzewerk {

    /** A resident chose help that needs a decision: take it into account there. */
    static final String BESLUIT = "keuze.besluit";

    /** Nobody fits the wish: explain why (Jeugdwet art. 2.3). */
    static final String UITLEG = "keuze.uitleg";

    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;

    Keuzewerk(
            Aanspreekpunten aanspreekpunten, Gezinnen gezinnen, ApplicationEventPublisher events) {
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.events = events;
    }

    void open(String soort, Keuze keuze, String naam) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        keuze.id().onderwerp(),
                        Optional.of(keuze.gezin()),
                        Tekst.of(soort.replace("keuze.", "keuze.werk."), naam),
                        "/gezinnen/" + keuze.gezin() + "/keuzes/" + keuze.id(),
                        gezinnen.get(keuze.gezin()).team(),
                        aanspreekpunten.current(keuze.gezin()).map(Aanspreekpunt::medewerker),
                        Optional.empty(),
                        false));
    }

    void close(String soort, Keuze keuze) {
        close(soort, keuze.id());
    }

    /** Nothing is to be done about it any more. */
    void ended(KeuzeId id) {
        close(UITLEG, id);
        close(BESLUIT, id);
    }

    private void close(String soort, KeuzeId id) {
        events.publishEvent(new WerkClosed(soort, id.onderwerp()));
    }
}
