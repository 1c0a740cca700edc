package nl.samenhang.mensen.registervraag;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute what still waits for an answer. */
@Configuration(proxyBeanMethods = false)
class RegistervraagJobs {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> askRegisterAgain(Registervragen vragen, Gemeenten gemeenten) {
        return Tasks.recurring("brp-vragen", Schedules.fixedDelay(PAUSE))
                .execute(
                        (_, _) -> {
                            if (vragen.isIngesteld()) {
                                gemeenten.runForEach(RegistervraagRechten.DOEL, vragen::askAgain);
                            }
                        });
    }
}
