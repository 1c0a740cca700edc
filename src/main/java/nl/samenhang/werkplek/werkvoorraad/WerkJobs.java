package nl.samenhang.werkplek.werkvoorraad;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Before the working day begins, team leaders find on their list what became too late. */
@Configuration(proxyBeanMethods = false)
class WerkJobs {

    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 30);
    private static final int BATCH = 500;

    @Bean
    RecurringTask<Void> escalateWerk(Werkitems werkitems, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("werk-escaleren", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        WerkRechten.WERKVERDELING, () -> escalateAll(werkitems)));
    }

    private static void escalateAll(Werkitems werkitems) {
        var done = BATCH;
        while (done == BATCH) {
            done = werkitems.escalate(BATCH);
        }
    }
}
