package nl.samenhang.platform.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night the drafts that nobody came back for go, and the memory of forms that were sent. */
@Configuration(proxyBeanMethods = false)
class WebJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);
    private static final Duration BEURT_KEPT = Duration.ofDays(1);

    @Bean
    RecurringTask<Void> forgetDrafts(
            Concepten concepten, Beurten beurten, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("web-opruimen", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        "concept-bewaren",
                                        () -> {
                                            concepten.forget();
                                            beurten.forget(clock.instant().minus(BEURT_KEPT));
                                        }));
    }
}
