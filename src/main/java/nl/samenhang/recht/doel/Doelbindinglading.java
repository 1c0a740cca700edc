package nl.samenhang.recht.doel;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Gives the database the purpose table after the migrations, as their owner: the application may
 * read the rules and not write them.
 */
@Component
class Doelbindinglading implements Callback {

    private final Doelbinding doelbinding;

    Doelbindinglading(Doelbinding doelbinding) {
        this.doelbinding = doelbinding;
    }

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
        return "doelbinding";
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            replace(context.getConnection());
        } catch (SQLException failed) {
            throw new IllegalStateException("The purpose table could not be stored", failed);
        }
    }

    /** All at once, so that no transaction ever sees half a table. */
    private void replace(Connection connection) throws SQLException {
        var before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (var delete = connection.prepareStatement("delete from database.doelregel");
                var insert =
                        connection.prepareStatement(
                                "insert into database.doelregel values (?, ?, ?, ?, ?)")) {
            delete.executeUpdate();
            for (var cel : doelbinding.allowing()) {
                insert.setString(1, cel.doel());
                insert.setString(2, cel.rol());
                insert.setString(3, cel.categorie());
                insert.setString(4, cel.wet());
                insert.setString(5, cel.regel().uitkomst().name());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(before);
        }
    }
}
