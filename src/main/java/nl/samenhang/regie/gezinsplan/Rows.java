package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads and writes the columns that several tables of this room share. */
final class Rows {

    private Rows() {}

    static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<InwonerId> inwoner(ResultSet row, String column) throws SQLException {
        return uuid(row, column).map(InwonerId::new);
    }

    /** The party as kept; the name of who has a number is looked up later. */
    static Partij partij(ResultSet row) throws SQLException {
        return new Partij(
                Partij.Soort.valueOf(row.getString("partij_soort")),
                uuid(row, "partij_id"),
                text(row, "partij_naam"));
    }

    static StatementSpec partij(StatementSpec statement, Partij partij) {
        return statement
                .param("partijSoort", partij.soort().name())
                .param("partijId", partij.id().orElse(null))
                .param("partijNaam", partij.id().isPresent() ? null : partij.naam());
    }

    /** The key columns of a row of a plan. */
    static StatementSpec keys(StatementSpec statement, UUID id, GezinId gezin, GezinsplanId plan) {
        return statement
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", id)
                .param("gezin", gezin.value())
                .param("plan", plan.value());
    }
}
