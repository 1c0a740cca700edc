package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/** What arrives at a municipality from another one: the header alone, until somebody says yes. */
@Component
class Aanbod {

    private final OntvangstRepository repository;
    private final Gemeentekeuze gemeenten;
    private final Overdrachtwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Aanbod(
            OntvangstRepository repository,
            Gemeentekeuze gemeenten,
            Overdrachtwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.gemeenten = gemeenten;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    OntvangstId receive(UUID pakket, Gemeentecode van, Kop kop) {
        var ontvangst =
                new Ontvangst(
                        OntvangstId.next(),
                        pakket,
                        van,
                        gemeenten.name(van),
                        kop,
                        Ontvangststatus.AANGEBODEN,
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(ontvangst);
        log.changed(ontvangst.id().onderwerp(), List.of());
        werk.offered(ontvangst);
        return ontvangst.id();
    }

    /** The other side took it back. */
    void withdraw(UUID pakket) {
        repository
                .findByPakket(pakket)
                .filter(o -> o.status().isLopend())
                .ifPresent(
                        o -> {
                            repository.decline(
                                    o.id(),
                                    Ontvangststatus.INGETROKKEN,
                                    Optional.empty(),
                                    Optional.empty(),
                                    clock.instant());
                            werk.answered(o.id());
                        });
    }
}
