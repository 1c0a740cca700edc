package nl.samenhang.regie.aanspreekpunt;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning stand-ins begin and end, and what waited too long becomes urgent. */
@Configuration(proxyBeanMethods = false)
class AanspreekpuntJobs {

    private static final LocalTime EARLY = LocalTime.of(5, 0);

    @Bean
    RecurringTask<Void> watchAanspreekpunten(
            Waarneming waarneming,
            Wachtlijst wachtlijst,
            Clock clock,
            @Value("${samenhang.gemeente:9901}") String gemeente) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(gemeente),
                        Systeemgebruiker.TAKEN,
                        AanspreekpuntRechten.DOEL);
        return Tasks.recurring("aanspreekpunten", Schedules.daily(clock.getZone(), EARLY))
                .execute(
                        (_, _) ->
                                Contexts.runAs(
                                        context,
                                        () -> {
                                            waarneming.reconcile();
                                            wachtlijst.escalate();
                                        }));
    }
}
