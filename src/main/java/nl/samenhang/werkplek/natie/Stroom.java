package nl.samenhang.werkplek.natie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.postgresql.PGConnection;

/** Copies the rows of one part after another over one connection, each part in one transaction. */
final class Stroom implements AutoCloseable {

    private static final double SECOND = 1e9;

    private final Connection connection;

    Stroom(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // What a crash loses is a whole part, which is then made again.
            statement.execute("set synchronous_commit = off");
        }
        connection.commit();
    }

    /** Stores the part with its line in the manifest, or nothing of it. */
    void store(Stuk stuk, Rijen rijen) throws SQLException {
        var begin = System.nanoTime();
        try {
            var bytes = copy(rijen, UnaryOperator.identity());
            Manifest.store(
                    connection, stuk, rijen.count(), bytes, (System.nanoTime() - begin) / SECOND);
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        }
    }

    /**
     * Copies the rows into tables of other names and commits.
     *
     * @return how many bytes that was
     */
    long copy(Rijen rijen, UnaryOperator<String> naming) throws SQLException {
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        var total = 0L;
        for (var tabel : Tabel.values()) {
            if (rijen.has(tabel)) {
                var bytes = rijen.bytes(tabel);
                total += bytes.length;
                try {
                    api.copyIn(
                            tabel.copyInto(naming.apply(tabel.naam)),
                            new ByteArrayInputStream(bytes),
                            1 << 16);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return total;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
