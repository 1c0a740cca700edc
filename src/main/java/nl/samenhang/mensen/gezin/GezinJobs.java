package nl.samenhang.mensen.gezin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Soon after midnight who turned twelve gets into the own files. */
@Configuration(proxyBeanMethods = false)
class GezinJobs {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    @Bean
    RecurringTask<Void> admitByAge(Leeftijdstoegang toegang, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("leeftijdstoegang", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((_, _) -> gemeenten.runForEach(GezinRechten.DOEL, toegang::admitAll));
    }
}
