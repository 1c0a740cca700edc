package nl.samenhang.besluit.levering;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night help that should have begun is seen. */
@Configuration(proxyBeanMethods = false)
class LeveringJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 55);

    @Bean
    RecurringTask<Void> watchLevering(Leveringronde ronde, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("levering", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) -> gemeenten.runForEach(LeveringRechten.DOEL_BEWAKEN, ronde::watch));
    }
}
