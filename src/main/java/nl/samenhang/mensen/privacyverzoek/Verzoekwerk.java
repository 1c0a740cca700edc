package nl.samenhang.mensen.privacyverzoek;

import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts requests on the list of who decides, and of who signs as the second. */
@Component
class Verzoekwerk {

    private static final String BEHANDELEN = "privacyverzoek.behandelen";
    private static final String TEKENEN = "privacyverzoek.tekenen";

    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;

    Verzoekwerk(Medewerkers medewerkers, ApplicationEventPublisher events) {
        this.medewerkers = medewerkers;
        this.events = events;
    }

    void decide(Verzoek verzoek) {
        open(BEHANDELEN, verzoek, withRol("PRIVACY"), "");
    }

    /** A decision waits for a second signature (four eyes). */
    void sign(Verzoek verzoek) {
        events.publishEvent(new WerkClosed(BEHANDELEN, verzoek.onderwerp()));
        open(TEKENEN, verzoek, withRol("ARCHIVARIS"), "/handtekening");
    }

    /** The second did not sign. */
    void decideAgain(Verzoek verzoek) {
        events.publishEvent(new WerkClosed(TEKENEN, verzoek.onderwerp()));
        decide(verzoek);
    }

    void done(Verzoek verzoek) {
        events.publishEvent(new WerkClosed(BEHANDELEN, verzoek.onderwerp()));
        events.publishEvent(new WerkClosed(TEKENEN, verzoek.onderwerp()));
    }

    /** Without such an employee it stands with the work that nobody has taken. */
    private Optional<MedewerkerId> withRol(String rol) {
        return medewerkers.withRol(rol).stream().map(Medewerker::id).findFirst();
    }

    private void open(String soort, Verzoek verzoek, Optional<MedewerkerId> wie, String onderdeel) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        verzoek.onderwerp(),
                        Optional.empty(),
                        Tekst.of(
                                "privacyverzoek.werk."
                                        + soort.split("\\.")[1]
                                        + "."
                                        + verzoek.soort(),
                                verzoek.aanvragerNaam()),
                        "/privacyverzoeken/" + verzoek.id() + onderdeel,
                        Optional.empty(),
                        wie,
                        Optional.of(verzoek.uiterlijk()),
                        false));
    }
}
