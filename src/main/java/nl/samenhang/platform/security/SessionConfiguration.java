package nl.samenhang.platform.security;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Login sessions stand in the database, so that they survive a restart; their cookie is unreadable
 * for scripts and not sent along by other sites.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "database.spring_session",
        cleanupCron = Scheduled.CRON_DISABLED, // Sessieverloop does, with a line in the log
        maxInactiveIntervalInSeconds = SessionConfiguration.HALF_AN_HOUR)
class SessionConfiguration {

    static final int HALF_AN_HOUR = 30 * 60;

    @Bean
    CookieSerializer sessionCookie(
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("samenhang");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (secure) {
            cookie.setUseSecureCookie(
                    true); // else it follows how the browser came, by proxy or not
        }
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionBytes(
            ResourceLoader resources) {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(
                byte[].class,
                Object.class,
                new SessionReader(Objects.requireNonNull(resources.getClassLoader())));
        return sessions -> sessions.setConversionService(conversion);
    }

    /** A session is written in a transaction of its own, and read without one. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations sessionTransactions(PlatformTransactionManager transactions) {
        var writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                return (CalmSessions.isReading()
                                ? TransactionOperations.withoutTransaction()
                                : writing)
                        .execute(action);
            }
        };
    }

    @Bean
    @Primary
    CalmSessions calmSessions(FindByIndexNameSessionRepository<?> sessions) {
        return new CalmSessions(sessions);
    }

    /** Stands around the filter that reads and writes the session. */
    @Bean
    FilterRegistrationBean<Filter> sessionsOfRequest() {
        Filter filter =
                (request, response, chain) ->
                        CalmSessions.<IOException, ServletException>duringRequest(
                                () -> chain.doFilter(request, response));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName("sessionsOfRequest");
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
