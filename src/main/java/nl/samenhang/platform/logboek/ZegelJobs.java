package nl.samenhang.platform.logboek;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import nl.samenhang.platform.database.Gemeenten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals the log of each municipality, one job over all nodes, at most a minute behind. */
@Configuration(proxyBeanMethods = false)
class ZegelJobs implements SmartInitializingSingleton {

    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(ZegelJobs.class);

    private final JdbcClient jdbc;

    ZegelJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the first line is written: a restored backup may count its transactions anew. */
    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select logboek.begin_era()").query(Boolean.class).single()) {
            LOG.info("The log goes on in another database cluster than before");
        }
    }

    @Bean
    RecurringTask<Void> sealLog(Zegels zegels, Gemeenten gemeenten) {
        return Tasks.recurring("log-zegelen", Schedules.fixedDelay(BETWEEN))
                .execute((_, _) -> gemeenten.runForEach(LogboekRechten.TOEZICHT, zegels::seal));
    }
}
