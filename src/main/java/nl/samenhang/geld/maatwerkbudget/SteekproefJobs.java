package nl.samenhang.geld.maatwerkbudget;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Draws the sample of a quarter in the first night after it. */
@Configuration(proxyBeanMethods = false)
class SteekproefJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Bean
    RecurringTask<Void> drawSample(Steekproeven steekproeven, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring(
                        "maatwerkbudget-steekproef", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        MaatwerkbudgetRechten.DOEL_VERANTWOORDEN,
                                        steekproeven::draw));
    }
}
