package nl.samenhang.besluit.voorziening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorziening.Herkomst;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What announced decisions do to help. Who may decide by which law was asked when the line was
 * decided on; who announces the set may do that for colleagues of other laws.
 */
@Service
@Transactional
public class Hulpbesluiten {

    private final VoorzieningRepository repository;
    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hulpbesluiten(
            VoorzieningRepository repository,
            Voorzieningen voorzieningen,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Why this help cannot be given beside what somebody has; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<Tekst> twice(Voorziening nieuw, Optional<VoorzieningId> inPlaatsVan) {
        var anders =
                voorzieningen.of(nieuw.gezin()).stream()
                        .filter(v -> inPlaatsVan.filter(v.id()::equals).isEmpty())
                        .toList();
        return Voorzieningregels.twice(nieuw, anders);
    }

    /** Why help cannot end on this day; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<Tekst> end(Voorziening voorziening, LocalDate laatsteDag) {
        return Voorzieningregels.end(voorziening, laatsteDag);
    }

    /** Somebody gets help. */
    public void grant(Voorziening nieuw) {
        twice(nieuw, Optional.empty())
                .ifPresent(
                        reden -> {
                            throw new Refusal(reden);
                        });
        repository.insert(nieuw, clock.instant());
        changed(nieuw);
        events.publishEvent(new VoorzieningRecorded(nieuw, naam(nieuw)));
    }

    /** The help goes on until another day, or without an end. */
    public void extend(VoorzieningId id, Optional<LocalDate> tot, Herkomst herkomst) {
        repository.extend(id, tot, herkomst);
        var langer = voorzieningen.get(id);
        changed(langer);
        events.publishEvent(new VoorzieningExtended(langer, naam(langer)));
    }

    /**
     * The help ends; on the day before its first one it was never there.
     *
     * @param reden why, in words for who works with the file
     */
    public void end(VoorzieningId id, LocalDate laatsteDag, String reden) {
        var voorziening = voorzieningen.get(id);
        var ended =
                voorziening.withPeriode(
                        Periode.between(voorziening.periode().van(), laatsteDag.plusDays(1)));
        repository.end(ended, LocalDate.now(clock), reden);
        changed(voorziening);
        events.publishEvent(new VoorzieningEnded(ended, naam(ended)));
    }

    private void changed(Voorziening voorziening) {
        log.changed(voorziening.id().onderwerp(), List.of(voorziening.inwoner()));
    }

    private String naam(Voorziening voorziening) {
        return inwoners.get(voorziening.inwoner()).aanspreeknaam();
    }
}
