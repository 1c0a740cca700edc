package nl.samenhang.werkplek.natie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenhang.platform.database.DatabaseAddress;

/** A few workers, each with a connection of the owner, that take the next piece of work in turn. */
final class Ploeg {

    /** Work on one piece over the connection of the worker. */
    @FunctionalInterface
    interface Werk<T> {
        void run(Connection connection, T piece) throws SQLException;
    }

    private final DatabaseAddress address;
    private final int size;

    Ploeg(DatabaseAddress address, int size) {
        this.address = address;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** Returns when all pieces are done; the first failure stops everybody. */
    <T> void work(Collection<T> pieces, Werk<T> werk) throws SQLException {
        var queue = new ConcurrentLinkedQueue<>(pieces);
        try (var pool = Executors.newFixedThreadPool(size)) {
            var workers = new ArrayList<Future<?>>();
            for (var i = 0; i < size; i++) {
                workers.add(
                        pool.submit(
                                () -> {
                                    run(queue, werk);
                                    return size;
                                }));
            }
            for (var worker : workers) {
                worker.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SQLException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private <T> void run(ConcurrentLinkedQueue<T> queue, Werk<T> werk) throws SQLException {
        try (var connection = address.connectAsOwner()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set maintenance_work_mem = '512MB'");
                statement.execute("set work_mem = '256MB'");
                statement.execute("set max_parallel_maintenance_workers = 1");
                statement.execute("set synchronous_commit = off");
            }
            for (var piece = queue.poll(); piece != null; piece = queue.poll()) {
                werk.run(connection, piece);
            }
        } catch (SQLException | RuntimeException failed) {
            queue.clear();
            throw failed;
        }
    }
}
