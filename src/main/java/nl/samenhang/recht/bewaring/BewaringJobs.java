package nl.samenhang.recht.bewaring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night what is short-lived goes by itself; each January a list of the rest is drawn up. */
@Configuration(proxyBeanMethods = false)
class BewaringJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);
    private static final LocalTime LOG_AT_NIGHT = LocalTime.of(3, 40);
    private static final String IN_JANUARY = "0 45 3 15 1 *";

    @Bean
    RecurringTask<Void> expireShortLived(Verloop verloop, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("bewaring-verloop", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((_, _) -> gemeenten.runForEach(BewaringRechten.DOEL, verloop::expireAll));
    }

    @Bean
    RecurringTask<Void> dropLogMonths(Logboekruimer ruimer, Clock clock) {
        return Tasks.recurring("bewaring-logboek", Schedules.daily(clock.getZone(), LOG_AT_NIGHT))
                .execute((_, _) -> ruimer.dropMonths());
    }

    @Bean
    RecurringTask<Void> proposeDestruction(
            Vernietigingslijsten lijsten, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("bewaring-lijst", new CronSchedule(IN_JANUARY, clock.getZone()))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(BewaringRechten.DOEL, () -> propose(lijsten)));
    }

    /** When the list of last year is still there, that one comes first. */
    private static void propose(Vernietigingslijsten lijsten) {
        try {
            lijsten.propose();
        } catch (Refusal stillOpen) {
            // It shows as open on the page of the archivist.
        }
    }
}
