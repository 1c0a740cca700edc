package nl.samenhang.werkplek.tijdlijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwonerfeit;
import nl.samenhang.toegang.melding.MeldingAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps every fact in the transaction that published it: no work without its line, no line without.
 */
@Component
class TijdlijnListener {

    private final TijdlijnRepository repository;
    private final Gezinnen gezinnen;
    private final Clock clock;

    TijdlijnListener(TijdlijnRepository repository, Gezinnen gezinnen, Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.clock = clock;
    }

    @EventListener
    void on(Gebeurtenis feit) {
        if (feit instanceof MeldingAccepted melding) {
            repository.adopt(melding.onderwerp(), melding.gezinId());
        }
        var dossiers = dossiers(feit);
        if (dossiers.isEmpty()) {
            repository.insert(feit, feit.gezin(), clock.instant());
        }
        dossiers.forEach(gezin -> repository.insert(feit, Optional.of(gezin), clock.instant()));
    }

    /** A fact about a person stands in each open file of that person. */
    private List<GezinId> dossiers(Gebeurtenis feit) {
        return feit instanceof Inwonerfeit
                ? gezinnen.ofInwoners(feit.betrokkenen()).stream()
                        .filter(gezin -> isOpenFor(gezin, feit.betrokkenen()))
                        .map(Gezin::id)
                        .toList()
                : List.of();
    }

    private boolean isOpenFor(Gezin gezin, List<InwonerId> betrokkenen) {
        return gezin.isActief()
                && gezin.inwonersOn(LocalDate.now(clock)).stream().anyMatch(betrokkenen::contains);
    }
}
