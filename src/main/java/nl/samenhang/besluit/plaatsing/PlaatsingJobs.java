package nl.samenhang.besluit.plaatsing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night is counted how often the first place was right. */
@Configuration(proxyBeanMethods = false)
class PlaatsingJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 55);

    @Bean
    RecurringTask<Void> countEerstePlek(Plaatscijfers cijfers, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("eerste-plek", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        PlaatsingRechten.DOEL_BEWAKEN, cijfers::count));
    }
}
