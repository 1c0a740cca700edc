package nl.samenhang.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.kernel.Ids;

/**
 * The rows that one melding left behind, to be written again with other ids: all of them in one
 * transaction over one connection, without the application.
 */
final class Rows {

    /** Where a melding leaves rows. */
    private static final List<String> TABLES =
            List.of(
                    "melding.melding",
                    "security.verwerkingslog",
                    "termijn.lopende_termijn",
                    "werkvoorraad.werkitem",
                    "tijdlijn.regel",
                    "notification.verzending");

    /** What is drawn anew for each melding. */
    private static final Set<String> FRESH = Set.of("id", "onderwerp_id");

    private static final String CONTEXT =
            """
            select set_config('app.gemeente', '9901', true), set_config('app.actor', ?, true),
              set_config('app.rol', 'SYSTEEM', true), set_config('app.doel', 'melding-doen', true),
              set_config('app.breed', 'true', true)
            """;

    private record Row(String insert, List<String> columns, List<Object> values) {}

    private final DataSource pool;
    private final List<Row> rows = new ArrayList<>();

    Rows(DataSource pool, UUID melding) throws SQLException {
        this.pool = pool;
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            context(connection);
            for (var table : TABLES) {
                read(connection, table, melding);
            }
            connection.rollback();
        }
    }

    int count() {
        return rows.size();
    }

    /** How many times a second, over one connection. */
    double perSecond(int seconds) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, seconds / 2.0);
            var start = System.nanoTime();
            var written = write(connection, seconds);
            connection.setAutoCommit(true);
            return written / ((System.nanoTime() - start) / 1e9);
        }
    }

    private int write(Connection connection, double seconds) throws SQLException {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var written = 0;
        while (System.nanoTime() < end) {
            context(connection);
            var ids = new HashMap<Object, UUID>();
            for (var row : rows) {
                write(connection, row, ids);
            }
            connection.commit();
            written++;
        }
        return written;
    }

    private static void write(Connection connection, Row row, Map<Object, UUID> ids)
            throws SQLException {
        try (var insert = connection.prepareStatement(row.insert())) {
            for (var i = 0; i < row.columns().size(); i++) {
                var column = row.columns().get(i);
                var value = row.values().get(i);
                insert.setObject(i + 1, fresh(column, value, ids));
            }
            insert.executeUpdate();
        }
    }

    private static Object fresh(String column, Object value, Map<Object, UUID> ids) {
        if (FRESH.contains(column)) {
            return ids.computeIfAbsent(value, _ -> Ids.next());
        }
        return column.equals("sleutel") || column.equals("referentie")
                ? UUID.randomUUID().toString()
                : value;
    }

    private static void context(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(CONTEXT)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.execute();
        }
    }

    private void read(Connection connection, String table, UUID melding) throws SQLException {
        var columns = columns(connection, table);
        var sql =
                "select %s from %s where %s = ?"
                        .formatted(
                                String.join(", ", columns),
                                table,
                                table.equals("melding.melding") ? "id" : "onderwerp_id");
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, melding);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(table, columns, found));
                }
            }
        }
    }

    private static Row row(String table, List<String> columns, ResultSet found)
            throws SQLException {
        var values = new ArrayList<>();
        for (var i = 1; i <= columns.size(); i++) {
            values.add(found.getObject(i));
        }
        var marks = String.join(", ", columns.stream().map(_ -> "?").toList());
        var insert =
                "insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", columns), marks);
        return new Row(insert, columns, values);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var sql =
                """
                select column_name from information_schema.columns
                where table_schema || '.' || table_name = ? and is_generated = 'NEVER' order by ordinal_position
                """;
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
        }
        return columns;
    }
}
