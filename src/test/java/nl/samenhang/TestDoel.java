package nl.samenhang;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The purpose "test" may use every kind of data in every role, so that a test of one room need not
 * know the table of purposes; what that table does has tests of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDoel {

    private static final String ALLOW =
            """
            delete from database.doelregel where doel = 'test';
            insert into database.doelregel
            select 'test', '*', categorie, '*', 'TOEGESTAAN'
              from (select distinct categorie from database.gegevenscategorie) as alle;
            """;

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Callback testDoelCallback() {
        return new Allowance();
    }

    private static final class Allowance implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public String getCallbackName() {
            return "testdoel";
        }

        @Override
        public void handle(Event event, Context context) {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute(ALLOW);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
