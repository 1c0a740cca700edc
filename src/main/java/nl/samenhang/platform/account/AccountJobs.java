package nl.samenhang.platform.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asked for a new password gets the mail some seconds later. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> mailHerstellinks(Wachtwoordherstel herstel, Gemeenten gemeenten) {
        return Tasks.recurring("wachtwoord-herstellen", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> gemeenten.runForEach("inloggen", herstel::sendAll));
    }
}
