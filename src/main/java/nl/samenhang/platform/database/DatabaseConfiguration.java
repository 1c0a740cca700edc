package nl.samenhang.platform.database;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionExecutionListener;

/** The application works in the database as one role; Flyway builds it as another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings) {
        return DatabaseServer.open(settings);
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseServer server) {
        return server.address();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseAddress address) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return address.url();
            }

            @Override
            public String getUsername() {
                return address.user();
            }

            @Override
            public String getPassword() {
                return address.password();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(DatabaseAddress address) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return address.url();
            }

            @Override
            public String getUsername() {
                return address.owner();
            }

            @Override
            public String getPassword() {
                return address.ownerPassword();
            }
        };
    }

    @Bean
    ContextTransactionManager transactionManager(
            DataSource dataSource, ObjectProvider<TransactionExecutionListener> listeners) {
        var manager = new ContextTransactionManager(dataSource);
        manager.setTransactionExecutionListeners(listeners.orderedStream().toList());
        return manager;
    }

    /** The grants after the migrations name the role of the application. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseAddress address) {
        return flyway -> flyway.placeholders(Map.of("application_role", address.user()));
    }
}
