package nl.samenhang.bestaanszekerheid.participatie;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night is counted how many people still work. */
@Configuration(proxyBeanMethods = false)
class ParticipatieJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 45);

    @Bean
    RecurringTask<Void> countWerkbehoud(Behoudcijfers cijfers, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("werkbehoud", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        ParticipatieRechten.DOEL_TELLEN, cijfers::count));
    }
}
