package nl.samenhang.recht.termijn;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Right after midnight the clocks of which yesterday was the last day are marked. */
@Configuration(proxyBeanMethods = false)
class TermijnJobs {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final int BATCH = 500;

    @Bean
    RecurringTask<Void> expireTermijnen(Termijnen termijnen, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring(
                        "termijn-verstrijken", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        TermijnRechten.TIJDIGHEID, () -> expireAll(termijnen)));
    }

    /** In short transactions, so that nobody waits for it and a crash loses nothing. */
    private static void expireAll(Termijnen termijnen) {
        var done = BATCH;
        while (done == BATCH) {
            done = termijnen.expire(BATCH).size();
        }
    }
}
