package nl.samenhang.besluit.opschorting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning the clocks run again where the last day of standing still is over. */
@Configuration(proxyBeanMethods = false)
class OpschortingJobs {

    private static final LocalTime EARLY = LocalTime.of(0, 30);

    @Bean
    RecurringTask<Void> resumeDecisionClocks(
            Opschortingen opschortingen, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("aanvraag-termijnen", Schedules.daily(clock.getZone(), EARLY))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        AanvraagRechten.DOEL, opschortingen::resumeLapsed));
    }
}
