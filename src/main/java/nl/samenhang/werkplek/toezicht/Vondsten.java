package nl.samenhang.werkplek.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rules found in the log, and what the privacy officer made of it. */
@Service
@Transactional
public class Vondsten {

    private final VondstRepository repository;
    private final Logpatronen patronen;
    private final Verwerkingslog log;
    private final Clock clock;

    Vondsten(VondstRepository repository, Logpatronen patronen, Verwerkingslog log, Clock clock) {
        this.repository = repository;
        this.patronen = patronen;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Looks through the log of the last days, today included, with all rules. Only for work that
     * sees all files: whether somebody has a relation to a file is asked of every file.
     *
     * @return how much was found that was not there before
     */
    public int search(int days) {
        var today = LocalDate.now(clock);
        return today.minusDays(days - 1L)
                .datesUntil(today.plusDays(1))
                .mapToInt(this::searchDay)
                .sum();
    }

    private int searchDay(LocalDate dag) {
        var found = 0;
        for (var code : Logpatronen.Code.values()) {
            found += repository.search(patronen.get(code), dag);
        }
        return found;
    }

    /**
     * The newest day first.
     *
     * @param all also what was looked at
     * @param na the last one of the page before
     */
    @Transactional(readOnly = true)
    public List<Vondst> list(boolean all, Optional<VondstId> na, int limit) {
        return repository.find(all, na.flatMap(repository::find), limit);
    }

    @Transactional(readOnly = true)
    public Vondst.Volledig get(VondstId id) {
        return new Vondst.Volledig(require(id), repository.oordelen(id));
    }

    /** Somebody looked at it and writes what came of that; the log tells who did. */
    public void judge(VondstId id, String notitie) {
        repository.insert(require(id), notitie.strip());
        log.changed(Onderwerp.of("vondst", id), List.of());
    }

    private Vondst require(VondstId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("vondst", id)));
    }
}
