package nl.samenhang.platform.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes sessions away that nobody used, and leaves a line in the log of log-ins for who was logged
 * in. It comes a little before the library would take one away in silence.
 */
@Configuration(proxyBeanMethods = false)
class Sessieverloop {

    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Inlogschrijver schrijver;
    private final SessionReader reader;

    Sessieverloop(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Inlogschrijver schrijver,
            ResourceLoader resources) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schrijver = schrijver;
        this.reader = new SessionReader(Objects.requireNonNull(resources.getClassLoader()));
    }

    @Bean
    RecurringTask<Void> endUnusedSessions() {
        return Tasks.recurring("sessies-beeindigen", Schedules.fixedDelay(BETWEEN))
                .execute((_, _) -> end());
    }

    void end() {
        Optional.ofNullable(transaction.execute(_ -> takeAway())).orElse(List.of()).stream()
                .flatMap(bytes -> who(bytes).stream())
                .forEach(schrijver::expired);
    }

    /** Who was logged in in each of them; by the clock of the sessions, which is the computer's. */
    private List<byte[]> takeAway() {
        var sql =
                """
                with over as (
                  delete from database.spring_session
                   where expiry_time < extract(epoch from clock_timestamp()) * 1000 + :ahead
                  returning primary_id)
                select a.attribute_bytes from over
                  join database.spring_session_attributes a on a.session_primary_id = over.primary_id
                 where a.attribute_name = :wie
                """;
        return jdbc.sql(sql)
                .param("ahead", AHEAD.toMillis())
                .param("wie", HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                .query((rs, _) -> rs.getBytes(1))
                .list();
    }

    /** Nobody when a new version of the program cannot read what an older one wrote. */
    private Optional<Gebruiker> who(byte[] bytes) {
        try {
            return reader.convert(bytes) instanceof SecurityContext context
                            && context.getAuthentication() != null
                            && context.getAuthentication().getPrincipal() instanceof Gebruiker wie
                    ? Optional.of(wie)
                    : Optional.empty();
        } catch (SerializationFailedException unreadable) {
            return Optional.empty();
        }
    }
}
