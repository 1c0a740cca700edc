package nl.samenhang.veiligheid.groepsaanpak;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night groups of which the term is over are removed. */
@Configuration(proxyBeanMethods = false)
class GroepJobs {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> cleanGroepen(
            Groepen groepen, Gemeenten gemeenten, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("groepsaanpak", Schedules.daily(clock.getZone(), NIGHT))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        GroepRechten.DOEL,
                                        () ->
                                                transaction.executeWithoutResult(
                                                        _ -> groepen.clean())));
    }
}
