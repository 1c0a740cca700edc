package nl.samenhang.besluit.wachtvraag;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night who waits too long is seen, and the figures are counted. */
@Configuration(proxyBeanMethods = false)
class WachtJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 50);

    @Bean
    RecurringTask<Void> watchWachtlijst(Wachtlijst wachtlijst, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("wachtlijst", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        WachtvraagRechten.DOEL_BEWAKEN, wachtlijst::watch));
    }
}
