package nl.samenhang.bestaanszekerheid.verstrekking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who pays may not know of families; so what came back becomes work of theirs a little later. */
@Configuration(proxyBeanMethods = false)
class VerstrekkingJobs {

    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> watchVerstrekkingen(Verstrekkingronde ronde, Gemeenten gemeenten) {
        return Tasks.recurring("verstrekkingen", FixedDelay.of(OFTEN))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        VerstrekkingRechten.DOEL_BEWAKEN, ronde::watch));
    }
}
