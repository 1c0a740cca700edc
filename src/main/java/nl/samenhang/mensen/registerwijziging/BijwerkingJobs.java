package nl.samenhang.mensen.registerwijziging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning what changed; each minute what still waits for an answer. */
@Configuration(proxyBeanMethods = false)
class BijwerkingJobs {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> updateFromBrp(Bijwerking bijwerking, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("brp-bijwerken", Schedules.daily(clock.getZone(), MORNING))
                .execute((_, _) -> forEach(gemeenten, bijwerking, bijwerking::update));
    }

    /** A morning on which the register was silent is made up for as well. */
    @Bean
    RecurringTask<Void> catchUpWithBrp(Bijwerking bijwerking, Gemeenten gemeenten) {
        return Tasks.recurring("brp-inhalen", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> forEach(gemeenten, bijwerking, bijwerking::resume));
    }

    private static void forEach(Gemeenten gemeenten, Bijwerking bijwerking, Runnable work) {
        if (bijwerking.isIngesteld()) {
            gemeenten.runForEach(RegisterwijzigingRechten.DOEL_BIJHOUDEN, work);
        }
    }
}
