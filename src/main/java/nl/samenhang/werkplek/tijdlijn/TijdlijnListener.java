package nl.samenhang.werkplek.tijdlijn;

import java.time.Clock;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.toegang.melding.MeldingAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps every fact in the transaction that published it: no work without its line, no line without.
 */
@Component
class TijdlijnListener {

    private final TijdlijnRepository repository;
    private final Clock clock;

    TijdlijnListener(TijdlijnRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void on(Gebeurtenis feit) {
        if (feit instanceof MeldingAccepted melding) {
            repository.adopt(melding.onderwerp(), melding.gezinId());
        }
        repository.insert(feit, clock.instant());
    }
}
