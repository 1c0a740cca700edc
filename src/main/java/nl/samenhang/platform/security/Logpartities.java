package nl.samenhang.platform.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a monthly part of the processing log ready for the months ahead. */
@Configuration(proxyBeanMethods = false)
class Logpartities implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Logpartities.class);

    private static final int MONTHS_AHEAD = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Logpartities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Before the first work of the application, the filling of the demo included: that would make a
     * new part wait for its end.
     */
    @Override
    public void afterSingletonsInstantiated() {
        create();
    }

    /**
     * A part that cannot be made now, because another node writes a long piece of work, is made
     * another night; until then the rest table takes the lines.
     */
    private void create() {
        try {
            jdbc.sql("select security.create_log_partitions(:today, :months)")
                    .param("today", LocalDate.now(clock))
                    .param("months", MONTHS_AHEAD)
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException e) {
            LOG.warn("The next parts of the processing log are not made yet: the log is in use");
        }
    }

    @Bean
    RecurringTask<Void> createLogPartitions() {
        return Tasks.recurring("log-partities", Schedules.daily(LocalTime.of(3, 0)))
                .execute((instance, context) -> create());
    }
}
