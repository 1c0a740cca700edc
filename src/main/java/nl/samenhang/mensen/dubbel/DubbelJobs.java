package nl.samenhang.mensen.dubbel;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night the file is looked through for people who are in it twice. */
@Configuration(proxyBeanMethods = false)
class DubbelJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 20);

    @Bean
    RecurringTask<Void> lookForDoubles(Zoektocht zoektocht, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("dubbelen-zoeken", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        DubbelRechten.DOEL, () -> zoektocht.run(_ -> {})));
    }
}
