package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.overdracht.Overdrachtfeit.OverdrachtEnded;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a transfer at the side that gave the file; the file closes once it arrived. */
@Component
class Afronding {

    private final OverdrachtRepository repository;
    private final Gezinnen gezinnen;
    private final Overdrachtwerk werk;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afronding(
            OverdrachtRepository repository,
            Gezinnen gezinnen,
            Overdrachtwerk werk,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.werk = werk;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The file is there now and closes here. */
    void arrived(Overdracht overdracht, String bevestiging) {
        end(overdracht, Overdrachtstatus.ONTVANGEN, Optional.empty(), Optional.of(bevestiging));
        if (gezin(overdracht).isActief()) {
            gezinnen.close(overdracht.gezin(), Afsluitreden.VERHUISD);
        }
    }

    /** The file stays. */
    void refused(Overdracht overdracht, String reden, String bevestiging) {
        end(overdracht, Overdrachtstatus.GEWEIGERD, Optional.of(reden), Optional.of(bevestiging));
        werk.refused(overdracht);
    }

    void withdrawn(Overdracht overdracht) {
        end(overdracht, Overdrachtstatus.INGETROKKEN, Optional.empty(), Optional.empty());
    }

    private void end(
            Overdracht overdracht,
            Overdrachtstatus status,
            Optional<String> antwoord,
            Optional<String> bevestiging) {
        repository.finish(overdracht.id(), status, antwoord, bevestiging, clock.instant());
        var leden = leden(overdracht);
        log.changed(overdracht.id().onderwerp(), leden);
        events.publishEvent(
                new OverdrachtEnded(
                        overdracht.id(), overdracht.gezin(), overdracht.naarNaam(), status, leden));
    }

    private List<InwonerId> leden(Overdracht overdracht) {
        return gezin(overdracht).inwonersOn(LocalDate.now(clock));
    }

    private Gezin gezin(Overdracht overdracht) {
        return gezinnen.get(overdracht.gezin());
    }
}
