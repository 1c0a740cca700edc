package nl.samenhang.platform.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a monthly part of the processing log ready for the months ahead. */
@Configuration(proxyBeanMethods = false)
class Logpartities {

    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Logpartities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Before the first work of the application, which would make the new part wait for its end. */
    @EventListener(ApplicationStartedEvent.class)
    void create() {
        jdbc.sql("select security.create_log_partitions(:today, :months)")
                .param("today", LocalDate.now(clock))
                .param("months", MONTHS_AHEAD)
                .query(Integer.class)
                .single();
    }

    @Bean
    RecurringTask<Void> createLogPartitions() {
        return Tasks.recurring("log-partities", Schedules.daily(LocalTime.of(3, 0)))
                .execute((instance, context) -> create());
    }
}
