package nl.samenhang.besluit.aanvraag;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning the clocks run again where nothing came in time. */
@Configuration(proxyBeanMethods = false)
class AanvraagJobs {

    private static final LocalTime EARLY = LocalTime.of(0, 30);

    @Bean
    RecurringTask<Void> resumeDecisionClocks(
            Hersteltermijnen hersteltermijnen, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("aanvraag-termijnen", Schedules.daily(clock.getZone(), EARLY))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        AanvraagRechten.DOEL, hersteltermijnen::resumeLapsed));
    }
}
