package nl.samenhang.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long work that somebody starts and may walk away from. It begins after the caller's transaction
 * is committed, on any node, and goes on where it was when that node dies.
 */
@Service
@Transactional
public class Taken {

    private final TaakRepository repository;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Taken(TaakRepository repository, DataSource dataSource, Clock clock) {
        this.repository = repository;
        this.scheduler =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                        .tableName(Taakdraaier.TABLE)
                        .build();
        this.clock = clock;
    }

    /**
     * Has the work done by the {@link Taakuitvoerder} of this kind.
     *
     * @param invoer what it works on, without personal data, such as the id of a kept file
     */
    public TaakId start(String soort, Tekst omschrijving, String invoer, Optional<Long> totaal) {
        var context = Contexts.current();
        var taak =
                new Taak(
                        TaakId.next(),
                        soort,
                        omschrijving,
                        invoer,
                        Taakstatus.WACHT,
                        0,
                        totaal,
                        0,
                        Optional.empty(),
                        clock.instant(),
                        Optional.empty());
        repository.insert(taak, context);
        scheduler.scheduleIfNotExists(
                Taakdraaier.DESCRIPTOR
                        .instance(Taakdraaier.instance(context.gemeente(), taak.id()))
                        .scheduledTo(clock.instant()));
        return taak.id();
    }

    /** How far it is; visible for everybody of the municipality who knows its number. */
    @Transactional(readOnly = true)
    public Optional<Taak> find(TaakId id) {
        return repository.find(id);
    }

    /** The newest work of a kind. */
    @Transactional(readOnly = true)
    public List<Taak> latest(String soort, int limit) {
        return repository.latest(soort, limit);
    }
}
