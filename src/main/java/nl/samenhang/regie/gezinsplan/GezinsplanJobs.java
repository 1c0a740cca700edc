package nl.samenhang.regie.gezinsplan;

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

/** Each morning agreements are reminded of, and those that are too late go to the area team. */
@Configuration(proxyBeanMethods = false)
class GezinsplanJobs {

    private static final LocalTime EARLY = LocalTime.of(5, 10);

    @Bean
    RecurringTask<Void> watchAfspraken(
            Afspraken afspraken,
            Clock clock,
            @Value("${samenhang.gemeente:9901}") String gemeente) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(gemeente), Systeemgebruiker.TAKEN, GezinsplanRechten.DOEL);
        return Tasks.recurring("afspraken", Schedules.daily(clock.getZone(), EARLY))
                .execute((_, _) -> Contexts.runAs(context, afspraken::watch));
    }
}
