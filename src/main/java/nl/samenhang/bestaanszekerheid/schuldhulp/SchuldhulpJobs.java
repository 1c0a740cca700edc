package nl.samenhang.bestaanszekerheid.schuldhulp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night silent creditors and old calculations become work. */
@Configuration(proxyBeanMethods = false)
class SchuldhulpJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 55);

    @Bean
    RecurringTask<Void> watchSchuldhulp(Schuldhulpronde ronde, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("schuldhulp", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(SchuldhulpRechten.DOEL_BEWAKEN, ronde::watch));
    }
}
