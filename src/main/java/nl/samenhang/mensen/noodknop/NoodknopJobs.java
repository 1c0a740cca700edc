package nl.samenhang.mensen.noodknop;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night it is worked out anew which files are closed for whom. */
@Configuration(proxyBeanMethods = false)
class NoodknopJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> closeOwnFiles(Naasten naasten, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("eigen-dossiers-sluiten", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        NoodknopRechten.DOEL_NAASTEN, naasten::deriveAll));
    }
}
