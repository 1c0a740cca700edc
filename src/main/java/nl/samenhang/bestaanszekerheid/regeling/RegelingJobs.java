package nl.samenhang.bestaanszekerheid.regeling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning who wanted to hear it is told that a scheme is possible again. */
@Configuration(proxyBeanMethods = false)
class RegelingJobs {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 10);

    @Bean
    RecurringTask<Void> remindRegelingen(
            Herinneringen herinneringen, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring(
                        "regeling-herinneringen", Schedules.daily(clock.getZone(), IN_THE_MORNING))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        RegelingRechten.DOEL_HERINNEREN, herinneringen::send));
    }
}
