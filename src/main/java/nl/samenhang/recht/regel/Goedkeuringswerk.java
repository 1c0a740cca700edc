package nl.samenhang.recht.regel;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a table on the list of who approves it, and of who asked when it comes back. */
@Component
class Goedkeuringswerk {

    private static final String GOEDKEUREN = "regels.goedkeuren";
    private static final String HERZIEN = "regels.herzien";

    private final Medewerkers medewerkers;
    private final Rollen rollen;
    private final ApplicationEventPublisher events;

    Goedkeuringswerk(Medewerkers medewerkers, Rollen rollen, ApplicationEventPublisher events) {
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.events = events;
    }

    /** Somebody who can approve it and did not work on it. */
    Optional<MedewerkerId> approver(Eigentabel eigen) {
        return rollen.all().stream()
                .filter(rol -> rol.rechten().contains(RegelRechten.GOEDKEUREN))
                .map(Rollen.Rol::rol)
                .sorted()
                .flatMap(rol -> medewerkers.withRol(rol).stream())
                .map(Medewerker::id)
                .filter(id -> !eigen.isMadeBy(id.value()))
                .findFirst();
    }

    void asked(Eigentabel eigen, String naam, MedewerkerId tweede) {
        close(eigen);
        open(GOEDKEUREN, eigen, naam, tweede);
    }

    /** It comes back to who asked. */
    void sentBack(Eigentabel eigen, String naam, UUID vrager) {
        close(eigen);
        open(HERZIEN, eigen, naam, new MedewerkerId(vrager));
    }

    void close(Eigentabel eigen) {
        events.publishEvent(new WerkClosed(GOEDKEUREN, eigen.id().onderwerp()));
        events.publishEvent(new WerkClosed(HERZIEN, eigen.id().onderwerp()));
    }

    private void open(String soort, Eigentabel eigen, String naam, MedewerkerId wie) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        eigen.id().onderwerp(),
                        Optional.empty(),
                        Tekst.of("regel.werk." + soort.substring("regels.".length()), naam),
                        "/eigen-regels/" + eigen.id(),
                        Optional.empty(),
                        Optional.of(wie),
                        Optional.empty(),
                        false));
    }
}
