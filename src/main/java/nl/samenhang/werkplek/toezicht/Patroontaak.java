package nl.samenhang.werkplek.toezicht;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import nl.samenhang.platform.logboek.LogboekRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Looks for patterns: today and yesterday each hour, the last weeks when somebody asks. */
@Component
public class Patroontaak implements Taakuitvoerder {

    private static final String SOORT = "log-patronen";
    private static final int EACH_HOUR_DAYS = 2;
    private static final int ASKED_DAYS = 14;

    private final Vondsten vondsten;
    private final Taken taken;

    Patroontaak(Vondsten vondsten, Taken taken) {
        this.vondsten = vondsten;
        this.taken = taken;
    }

    public void start() {
        taken.start(SOORT, Tekst.of("toezicht.taak"), "", Optional.empty());
    }

    /** The newest search that somebody asked for. */
    public Optional<Taak> latest() {
        return taken.latest(SOORT, 1).stream().findFirst();
    }

    @Bean
    static RecurringTask<Void> lookForPatterns(Vondsten vondsten, Gemeenten gemeenten) {
        return Tasks.recurring(SOORT, Schedules.fixedDelay(Duration.ofHours(1)))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        LogboekRechten.TOEZICHT,
                                        () -> vondsten.search(EACH_HOUR_DAYS)));
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return LogboekRechten.TOEZICHT;
    }

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        return Tekst.of("toezicht.taak.klaar", vondsten.search(ASKED_DAYS));
    }
}
