package nl.samenhang.platform.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night the drafts that nobody came back for go, and the memory of forms that were sent. */
@Configuration(proxyBeanMethods = false)
class WebJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> forgetDrafts(
            Concepten concepten,
            Beurten beurten,
            Clock clock,
            @Value("${samenhang.gemeente:9901}") String gemeente) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(gemeente), Systeemgebruiker.TAKEN, "concept-bewaren");
        return Tasks.recurring("web-opruimen", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute(
                        (_, _) ->
                                Contexts.runAs(
                                        context,
                                        () -> {
                                            concepten.forget();
                                            beurten.forget(
                                                    clock.instant().minus(Duration.ofDays(1)));
                                        }));
    }
}
