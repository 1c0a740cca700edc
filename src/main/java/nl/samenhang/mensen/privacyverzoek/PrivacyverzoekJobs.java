package nl.samenhang.mensen.privacyverzoek;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night copies that expired are thrown away. */
@Configuration(proxyBeanMethods = false)
class PrivacyverzoekJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(1, 40);

    @Bean
    RecurringTask<Void> cleanCopies(Kopieen kopieen, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("privacykopie-opruimen", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) -> gemeenten.runForEach(PrivacyverzoekRechten.DOEL, kopieen::clean));
    }
}
