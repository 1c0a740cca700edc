package nl.samenhang.besluit.perspectiefplan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night who reached 16.5 gets a plan, and plans are looked through for what is due. */
@Configuration(proxyBeanMethods = false)
class PerspectiefJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 40);

    @Bean
    RecurringTask<Void> watchVolwassenworden(
            Perspectiefnacht nacht, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("volwassen-worden", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        PerspectiefplanRechten.DOEL_BEWAKEN, nacht::run));
    }
}
