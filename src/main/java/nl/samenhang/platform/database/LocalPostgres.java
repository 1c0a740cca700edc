package nl.samenhang.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The PostgreSQL that runs with us when no other one is given: durable, on 127.0.0.1 only, with a
 * password for every role. One per data folder and per process; the last user stops it.
 */
final class LocalPostgres {

    private static final Map<Path, LocalPostgres> RUNNING = new HashMap<>();

    private final DataFolder folder;
    private final DatabaseAddress address;

    /** Whether another process started the server; a guest never stops it. */
    private final boolean guest;

    private int users;

    private LocalPostgres(DataFolder folder, DatabaseAddress address, boolean guest) {
        this.folder = folder;
        this.address = address;
        this.guest = guest;
    }

    /**
     * The server on the data folder of the settings, started if this process does not run it yet.
     */
    static LocalPostgres acquire(DatabaseSettings settings) {
        synchronized (RUNNING) {
            var folder = new DataFolder(settings.data());
            var server = RUNNING.computeIfAbsent(folder.root(), _ -> open(folder, settings));
            server.users++;
            return server;
        }
    }

    DatabaseAddress address() {
        return address;
    }

    /** One user less; the last one stops the server. */
    void release() {
        synchronized (RUNNING) {
            users--;
            if (users > 0) {
                return;
            }
            RUNNING.remove(folder.root());
            if (!guest) {
                stop(folder);
            }
        }
    }

    private static LocalPostgres open(DataFolder folder, DatabaseSettings settings) {
        try {
            return folder.tryLock() ? start(folder, settings) : join(folder, settings);
        } catch (IOException | SQLException e) {
            folder.close();
            throw new DatabaseProblem(
                    "The database in " + folder.root() + " cannot be started: " + e.getMessage(),
                    "Look at " + folder.log() + ", or choose another folder with SAMENHANG_DATA.",
                    e);
        } catch (DatabaseProblem e) {
            folder.close();
            throw e;
        }
    }

    private static LocalPostgres start(DataFolder folder, DatabaseSettings settings)
            throws IOException, SQLException {
        requireVersion(folder);
        // Whoever holds the lock may stop what a killed process left behind.
        PostgresProcess.stop(folder.cluster());
        var cluster = PostgresCluster.in(folder);
        var port = freePort();
        PostgresProcess.start(cluster.server(port, settings.durable()), folder);
        try {
            LocalRoles.prepare(folder, port, settings.fresh());
        } catch (IOException | SQLException e) {
            PostgresProcess.stop(folder.cluster());
            throw e;
        }
        return new LocalPostgres(folder, LocalRoles.address(port, folder.passwords()), false);
    }

    private static LocalPostgres join(DataFolder folder, DatabaseSettings settings)
            throws IOException {
        var port = PostgresProcess.port(folder.cluster());
        if (settings.join() && port.isPresent()) {
            return new LocalPostgres(
                    folder, LocalRoles.address(port.get(), folder.passwords()), true);
        }
        var holder = folder.holder().map(pid -> " (process " + pid + ")").orElse("");
        throw new DatabaseProblem(
                "The data folder "
                        + folder.root()
                        + " is in use by another Samenhang"
                        + holder
                        + ".",
                "Stop that one first, or choose another folder with SAMENHANG_DATA.");
    }

    private static void requireVersion(DataFolder folder) throws IOException {
        var file = folder.cluster().resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : PostgresBinaries.MAJOR;
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseProblem(
                    "The data folder %s was made by PostgreSQL %s; this version brings PostgreSQL %s."
                            .formatted(folder.root(), version, PostgresBinaries.MAJOR),
                    "Start the version of Samenhang that made it, or move the data with pg_upgrade.");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(DataFolder folder) {
        try (folder) {
            PostgresProcess.stop(folder.cluster());
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The database in " + folder.root() + " did not stop.",
                    "The next start stops it first.",
                    e);
        }
    }
}
