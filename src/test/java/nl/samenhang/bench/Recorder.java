package nl.samenhang.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down the SQL of one request with its parameters and says it again without the application:
 * the bare SQL of a page through the same pool.
 */
@TestConfiguration(proxyBeanMethods = false)
class Recorder implements BeanPostProcessor {

    /** One statement with the calls that filled its parameters. */
    record Statement(String sql, List<Call> parameters) {}

    /** A setter of a prepared statement as it was called. */
    record Call(Method setter, Object[] arguments) {}

    private static volatile List<Statement> recording;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Recording)
                ? new Recording(source)
                : bean;
    }

    static void start() {
        recording = new ArrayList<>();
    }

    static List<Statement> stop() {
        var found = recording;
        recording = null;
        return found;
    }

    /** Says the statements again on one connection as one transaction, reading every row. */
    static void replay(DataSource source, List<Statement> statements) throws SQLException {
        Seats.take(() -> sayAgain(source, statements));
    }

    private static void sayAgain(DataSource source, List<Statement> statements)
            throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : statements) {
                try (var prepared = connection.prepareStatement(statement.sql())) {
                    for (var call : statement.parameters()) {
                        invoke(call.setter(), prepared, call.arguments());
                    }
                    if (prepared.execute()) {
                        try (var rows = prepared.getResultSet()) {
                            while (rows.next()) {
                                rows.getObject(1);
                            }
                        }
                    }
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Object invoke(Method method, Object target, Object[] arguments)
            throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Hands out plain connections, and watched ones only while something is recorded. */
    private static final class Recording extends DelegatingDataSource {

        Recording(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return recording == null ? connection : watched(connection);
        }

        private static Connection watched(Connection connection) {
            return (Connection)
                    Proxy.newProxyInstance(
                            Recorder.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                var result = invoke(method, connection, arguments);
                                return result instanceof PreparedStatement prepared
                                                && arguments[0] instanceof String sql
                                        ? watched(prepared, sql)
                                        : result;
                            });
        }

        private static PreparedStatement watched(PreparedStatement prepared, String sql) {
            var calls = new ArrayList<Call>();
            return (PreparedStatement)
                    Proxy.newProxyInstance(
                            Recorder.class.getClassLoader(),
                            new Class<?>[] {PreparedStatement.class},
                            (_, method, arguments) -> {
                                if (method.getName().startsWith("set")
                                        && arguments != null
                                        && arguments.length >= 2) {
                                    calls.add(new Call(method, arguments));
                                }
                                var running = recording;
                                if (method.getName().startsWith("execute") && running != null) {
                                    synchronized (running) {
                                        running.add(new Statement(sql, List.copyOf(calls)));
                                    }
                                }
                                return invoke(method, prepared, arguments);
                            });
        }
    }
}
