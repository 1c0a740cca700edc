package nl.samenhang.regie.aanspreekpunt;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning stand-ins begin and end, and what waited too long becomes urgent. */
@Configuration(proxyBeanMethods = false)
class AanspreekpuntJobs {

    private static final LocalTime EARLY = LocalTime.of(5, 0);

    @Bean
    RecurringTask<Void> watchAanspreekpunten(
            Waarneming waarneming, Wachtlijst wachtlijst, Gemeenten gemeenten, Clock clock) {
        return Tasks.recurring("aanspreekpunten", Schedules.daily(clock.getZone(), EARLY))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        AanspreekpuntRechten.DOEL,
                                        () -> {
                                            waarneming.reconcile();
                                            wachtlijst.escalate();
                                        }));
    }
}
