package nl.samenhang.werkplek.natie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes keys, indexes and references of the tables down before the copying, because one build over
 * sorted rows costs a fraction of as many single insertions, and puts them back after it. What is
 * taken down is written in the same transaction, so that nothing is ever forgotten. Meanwhile the
 * owner may copy past row level security; the application never can.
 */
final class Steiger {

    private static final String FOUND =
            """
            with tabel as (select oid, oid::regclass::text as naam from pg_class
                            where oid::regclass::text in (%s))
            select c.conrelid::regclass::text, c.conname,
                   case c.contype when 'f' then 'VERWIJZING' else 'SLEUTEL' end,
                   format('alter table %%s add constraint %%I %%s', c.conrelid::regclass, c.conname,
                          pg_get_constraintdef(c.oid)),
                   case c.contype when 'f' then 3 when 'p' then 0 else 1 end
              from pg_constraint c
             where c.contype in ('p', 'u', 'x') and c.conrelid in (select oid from tabel)
                or c.contype = 'f' and (c.conrelid in (select oid from tabel)
                                        or c.confrelid in (select oid from tabel))
            union all
            select t.naam, x.relname, 'INDEX', pg_get_indexdef(i.indexrelid), 2
              from pg_index i
              join tabel t on t.oid = i.indrelid
              join pg_class x on x.oid = i.indexrelid
             where not exists (select 1 from pg_constraint where conindid = i.indexrelid)
             order by 5, 1, 2
            """;

    private static final String LOCKED =
            """
            with tabel as (select oid from pg_class where oid::regclass::text in (%s))
            select oid::regclass::text from tabel
            union
            select k.confrelid::regclass::text from pg_constraint k join pg_class c on c.oid = k.confrelid
             where k.contype = 'f' and k.conrelid in (select oid from tabel) and c.relrowsecurity
            """;

    private final Connection connection;

    Steiger(Connection connection) {
        this.connection = connection;
    }

    /** Takes everything down in one transaction; does nothing when that was done before. */
    void takeDown() throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!isDown()) {
                var found = find();
                for (var i = 0; i < found.size(); i++) {
                    remember(i, found.get(i));
                }
                for (var tabel : tables()) {
                    execute(connection, "alter table " + tabel + " no force row level security");
                }
                for (var steen : found.reversed()) {
                    execute(connection, steen.afbraak());
                }
            }
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What still waits, in the order in which it must be built. */
    List<Bouwsteen> waiting() throws SQLException {
        var sql =
                "select tabel, naam, soort, opbouw from natie.bouwsteen where not staat order by volgorde";
        return read(sql);
    }

    /** Builds one and says so in the same transaction. */
    static void build(Connection connection, Bouwsteen steen) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement(
                        "update natie.bouwsteen set staat = true where tabel = ? and naam = ?")) {
            execute(connection, steen.opbouw());
            statement.setString(1, steen.tabel());
            statement.setString(2, steen.naam());
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The locks of row level security hold for the owner again. */
    void lock() throws SQLException {
        for (var tabel : tables()) {
            execute(connection, "alter table " + tabel + " force row level security");
        }
    }

    /** Those of the nation, and what they refer to: a reference is judged by all rows behind it. */
    private List<String> tables() throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LOCKED.formatted(Tabel.names()))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private boolean isDown() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from natie.bouwsteen limit 1")) {
            return rows.next();
        }
    }

    private List<Bouwsteen> find() throws SQLException {
        return read(FOUND.formatted(Tabel.names()));
    }

    private List<Bouwsteen> read(String sql) throws SQLException {
        var found = new ArrayList<Bouwsteen>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(
                        new Bouwsteen(
                                rows.getString(1),
                                rows.getString(2),
                                Bouwsteen.Soort.valueOf(rows.getString(3)),
                                rows.getString(4)));
            }
        }
        return found;
    }

    private void remember(int volgorde, Bouwsteen steen) throws SQLException {
        var sql =
                "insert into natie.bouwsteen (volgorde, tabel, naam, soort, opbouw) values (?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, volgorde);
            statement.setString(2, steen.tabel());
            statement.setString(3, steen.naam());
            statement.setString(4, steen.soort().name());
            statement.setString(5, steen.opbouw());
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
