package nl.samenhang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction for whom and why it runs, in one round trip;
 * PostgreSQL looks up what that purpose may use. Without a context nothing is told, and no
 * protected row exists.
 *
 * <p>Part of the beginning itself and not a listener after it: when it fails, the connection goes
 * back to the pool.
 */
class ContextTransactionManager extends JdbcTransactionManager {

    private static final String TELL = "select database.begin_processing(?, ?, ?, ?, ?, ?)";

    ContextTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var context = Contexts.find();
        if (context.isPresent()) {
            tell(connection, context.get());
        }
    }

    /** With commas around each, so that one is found by looking for it between commas. */
    private static String list(Set<UUID> teams) {
        return teams.isEmpty()
                ? ""
                : teams.stream().map(UUID::toString).collect(Collectors.joining(",", ",", ","));
    }

    private static void tell(Connection connection, Verwerkingscontext context)
            throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, context.gemeente().code());
            statement.setString(2, context.actor().toString());
            statement.setString(3, context.rol());
            statement.setString(4, context.doel());
            statement.setString(5, context.breed() ? "1" : "0");
            statement.setString(6, list(context.teams()));
            statement.execute();
        }
    }
}
