package nl.samenhang.platform.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs long work for its municipality and writes down how it ended. */
@Component
class Taakdraaier {

    static final String TABLE = "jobs.scheduled_tasks";
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("taak");

    private static final Logger LOG = LoggerFactory.getLogger(Taakdraaier.class);
    private static final Tekst BROKEN = Tekst.of("jobs.taak.mislukt");

    private final List<Taakuitvoerder> uitvoerders;
    private final TaakRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Taakdraaier(
            List<Taakuitvoerder> uitvoerders,
            TaakRepository repository,
            TransactionTemplate transaction,
            Clock clock) {
        this.uitvoerders = uitvoerders;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How the table of jobs names the work: the job itself has no municipality. */
    static String instance(Gemeentecode gemeente, TaakId id) {
        return gemeente.code() + "/" + id.value();
    }

    void run(String instance) {
        var parts = instance.split("/", 2);
        var gemeente = new Gemeentecode(parts[0]);
        var id = TaakId.of(parts[1]);
        var reading =
                Verwerkingscontext.system(
                        gemeente, Systeemgebruiker.TAKEN, "geen-persoonsgegevens");
        var taak = Contexts.callAs(reading, () -> transaction.execute(_ -> repository.find(id)));
        taak.filter(t -> !t.isEnded())
                .ifPresent(
                        t -> Contexts.runAs(reading.withDoel(uitvoerder(t).doel()), () -> run(t)));
    }

    private void run(Taak taak) {
        try {
            tell(taak.id(), taak.gedaan(), taak.geweigerd());
            var uitkomst =
                    uitvoerder(taak)
                            .run(taak, (gedaan, geweigerd) -> tell(taak.id(), gedaan, geweigerd));
            end(taak.id(), Taakstatus.KLAAR, uitkomst);
        } catch (Refusal refusal) {
            end(taak.id(), Taakstatus.MISLUKT, refusal.reason());
        } catch (RuntimeException e) {
            // The words of the exception may hold a line of the file that was read.
            LOG.error(
                    "Task {} of kind {} failed: {}",
                    taak.id().value(),
                    taak.soort(),
                    e.getClass().getName());
            end(taak.id(), Taakstatus.MISLUKT, BROKEN);
        }
    }

    private Taakuitvoerder uitvoerder(Taak taak) {
        return uitvoerders.stream()
                .filter(u -> u.soort().equals(taak.soort()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Nobody does tasks of kind " + taak.soort()));
    }

    private void tell(TaakId id, long gedaan, long geweigerd) {
        transaction.executeWithoutResult(
                _ -> repository.progress(id, gedaan, geweigerd, clock.instant()));
    }

    private void end(TaakId id, Taakstatus status, Tekst uitkomst) {
        transaction.executeWithoutResult(
                _ -> repository.end(id, status, uitkomst, clock.instant()));
    }
}
