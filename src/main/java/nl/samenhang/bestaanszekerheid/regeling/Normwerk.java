package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.regel.RegelRechten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts norms on the list of who approves them, and of who entered them when they come back. */
@Component
class Normwerk {

    private static final String GOEDKEUREN = "normen.goedkeuren";
    private static final String HERZIEN = "normen.herzien";

    private final Medewerkers medewerkers;
    private final Rollen rollen;
    private final ApplicationEventPublisher events;

    Normwerk(Medewerkers medewerkers, Rollen rollen, ApplicationEventPublisher events) {
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.events = events;
    }

    void asked(Normvoorstel voorstel) {
        var tweede =
                rollen.all().stream()
                        .filter(rol -> rol.rechten().contains(RegelRechten.GOEDKEUREN))
                        .map(Rollen.Rol::rol)
                        .sorted()
                        .flatMap(rol -> medewerkers.withRol(rol).stream())
                        .map(Medewerker::id)
                        .filter(id -> !voorstel.maker().equals(id.value()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("normvoorstel.fout.geen-tweede")));
        open(GOEDKEUREN, voorstel, tweede);
    }

    void sentBack(Normvoorstel voorstel) {
        close(voorstel);
        open(HERZIEN, voorstel, new MedewerkerId(voorstel.maker()));
    }

    void close(Normvoorstel voorstel) {
        events.publishEvent(new WerkClosed(GOEDKEUREN, voorstel.id().onderwerp()));
        events.publishEvent(new WerkClosed(HERZIEN, voorstel.id().onderwerp()));
    }

    private void open(String soort, Normvoorstel voorstel, MedewerkerId wie) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        voorstel.id().onderwerp(),
                        Optional.empty(),
                        Tekst.of("normvoorstel.werk." + voorstel.soort(), voorstel.van()),
                        "/regelingen/normen",
                        Optional.empty(),
                        Optional.of(wie),
                        Optional.empty(),
                        false));
    }
}
