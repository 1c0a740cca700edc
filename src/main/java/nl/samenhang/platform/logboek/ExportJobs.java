package nl.samenhang.platform.logboek;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands new lines over to the collector that the operator named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${samenhang.otlp.url:}'.isBlank()")
class ExportJobs {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> exportLog(
            Logexport export,
            Gemeenten gemeenten,
            @Value("${samenhang.otlp.url}") String url,
            @Value("${samenhang.otlp.sleutel:}") String sleutel) {
        var collector =
                new Collector(
                        URI.create(url), Optional.of(sleutel).filter(text -> !text.isBlank()));
        return Tasks.recurring("log-export", Schedules.fixedDelay(BETWEEN))
                .execute(
                        (_, _) ->
                                gemeenten.runForEach(
                                        LogboekRechten.TOEZICHT,
                                        () -> export.send(url, collector)));
    }
}
