package nl.samenhang.regie.gezinsplan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning agreements are reminded of, and those that are too late go to the area team. */
@Configuration(proxyBeanMethods = false)
class GezinsplanJobs {

    private static final LocalTime EARLY = LocalTime.of(5, 10);

    @Bean
    RecurringTask<Void> watchAfspraken(Afspraken afspraken, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("afspraken", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) -> gemeenten.runForEach(GezinsplanRechten.DOEL, afspraken::watch));
    }
}
