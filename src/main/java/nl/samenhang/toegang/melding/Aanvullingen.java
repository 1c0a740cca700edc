package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What reporters and colleagues add later; the first words stay as they were. */
@Component
class Aanvullingen {

    private final AanvullingRepository repository;
    private final Meldingwerk werk;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aanvullingen(
            AanvullingRepository repository,
            Meldingwerk werk,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.werk = werk;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What was added, the oldest first. */
    List<Aanvulling> of(MeldingId id) {
        return repository.of(id);
    }

    /** Adds words to a melding; who decided on it already is asked to read them. */
    void add(Melding melding, String tekst, String door) {
        if (tekst.isBlank()) {
            throw new Refusal("tekst", Tekst.of("melding.fout.aanvulling"));
        }
        repository.insert(melding.id(), new Aanvulling(clock.instant(), door, tekst.strip()));
        log.changed(melding.id().onderwerp(), melding.inwoners());
        if (!melding.status().open()) {
            werk.openCorrection(melding);
        }
        events.publishEvent(
                new MeldingCorrected(
                        melding.id(), melding.referentie(), melding.gezin(), melding.inwoners()));
    }
}
