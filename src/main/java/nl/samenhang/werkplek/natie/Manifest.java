package nl.samenhang.werkplek.natie;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is stored of the nation, kept beside it: a filling that was cut off goes on from here. */
final class Manifest {

    /** The rows and bytes of what was copied, and the seconds that the streams were at it. */
    record Telling(int stukken, long personen, long rijen, long bytes, double seconden) {}

    private final Connection connection;

    Manifest(Connection connection) {
        this.connection = connection;
    }

    Optional<Opzet> opzet() throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select inwoners, enige_gemeente, zaad, dag from natie.opzet")) {
            return rows.next()
                    ? Optional.of(
                            new Opzet(
                                    rows.getLong(1),
                                    Optional.ofNullable(rows.getString(2)),
                                    rows.getLong(3),
                                    rows.getObject(4, LocalDate.class)))
                    : Optional.empty();
        }
    }

    void begin(Opzet opzet) throws SQLException {
        var sql =
                "insert into natie.opzet (inwoners, enige_gemeente, zaad, dag) values (?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, opzet.inwoners());
            statement.setString(2, opzet.gemeente().orElse(null));
            statement.setLong(3, opzet.zaad());
            statement.setDate(4, Date.valueOf(opzet.dag()));
            statement.executeUpdate();
        }
    }

    /**
     * Whether somebody is there who is not of this nation. The owner looks past row level security
     * for it, in a transaction that is taken back.
     */
    boolean holdsOthers() throws SQLException {
        var sql =
                """
                select not exists (select 1 from natie.opzet)
                   and (exists (select 1 from inwoner.inwoner) or exists (select 1 from security.medewerker))
                """;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("alter table inwoner.inwoner no force row level security");
            statement.execute("alter table security.medewerker no force row level security");
            return isTrue(sql);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    boolean isComplete() throws SQLException {
        return isTrue("select exists (select 1 from natie.opzet where klaar is not null)");
    }

    void mark(String moment) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update natie.opzet set " + moment + " = now() where " + moment + " is null");
        }
    }

    Set<Integer> stored() throws SQLException {
        var numbers = new HashSet<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select nummer from natie.stuk")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    /** In the transaction of the rows: the key refuses a part that is there already. */
    static void store(Connection connection, Stuk stuk, long rows, long bytes, double seconds)
            throws SQLException {
        var sql =
                "insert into natie.stuk (nummer, personen, rijen, bytes, seconden) values (?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, stuk.nummer());
            statement.setInt(2, stuk.personen());
            statement.setLong(3, rows);
            statement.setLong(4, bytes);
            statement.setDouble(5, seconds);
            statement.executeUpdate();
        }
    }

    Telling telling() throws SQLException {
        var sql =
                """
                select count(*), coalesce(sum(personen), 0), coalesce(sum(rijen), 0), coalesce(sum(bytes), 0),
                       coalesce(sum(seconden), 0)
                  from natie.stuk
                """;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return new Telling(
                    rows.getInt(1),
                    rows.getLong(2),
                    rows.getLong(3),
                    rows.getLong(4),
                    rows.getDouble(5));
        }
    }

    /** The size of the whole database on disk. */
    long size() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_database_size(current_database())")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean isTrue(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
