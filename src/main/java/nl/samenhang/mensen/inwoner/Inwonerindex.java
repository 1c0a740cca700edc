package nl.samenhang.mensen.inwoner;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every change of a person ends with: the search words are written anew, relatives who knew a
 * number only know the person, the log says that the data was changed, and the fact is told.
 */
@Component
class Inwonerindex {

    private final InwonerRepository inwoners;
    private final ZoekwoordRepository woorden;
    private final VerwijzingRepository verwijzingen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inwonerindex(
            InwonerRepository inwoners,
            ZoekwoordRepository woorden,
            VerwijzingRepository verwijzingen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inwoners = inwoners;
        this.woorden = woorden;
        this.verwijzingen = verwijzingen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    Inwoner get(InwonerId id) {
        return inwoners.find(id, today())
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", id)));
    }

    /** The person as it is after the change. */
    Inwoner renew(InwonerId id) {
        var inwoner = get(id);
        verwijzingen.point(inwoner);
        woorden.write(inwoner);
        return inwoner;
    }

    void tell(Inwonerfeit feit) {
        log.changed(feit.onderwerp(), feit.betrokkenen());
        events.publishEvent(feit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
