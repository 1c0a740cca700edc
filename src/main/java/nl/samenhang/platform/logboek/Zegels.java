package nl.samenhang.platform.logboek;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seals on the log of a municipality. */
@Service
@Transactional
public class Zegels {

    private final ZegelRepository repository;
    private final Clock clock;

    Zegels(ZegelRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Seals all lines whose transaction has ended since the seal before.
     *
     * @return how many seals that took; 0 when there was nothing new
     */
    public int seal() {
        return repository.seal(repository.lowestOpen(), clock.instant());
    }

    /** The newest seal, to be kept elsewhere. */
    @Transactional(readOnly = true)
    public Optional<Zegel> newest() {
        return repository.newest();
    }

    /** How many lines wait for the next seal. */
    @Transactional(readOnly = true)
    public long waiting() {
        return repository.countOpen(repository.lowestOpen());
    }
}
