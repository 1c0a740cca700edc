package nl.samenhang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The files of our own PostgreSQL: its programs, and the folder with the data, made the first time.
 */
final class PostgresCluster {

    private final DataFolder folder;
    private final ServerUser user;
    private final Path binaries;

    private PostgresCluster(DataFolder folder, ServerUser user, Path binaries) {
        this.folder = folder;
        this.user = user;
        this.binaries = binaries;
    }

    /** The cluster of the folder, made when it is not there yet. */
    static PostgresCluster in(DataFolder folder) throws IOException {
        var user = ServerUser.detect();
        var cluster = new PostgresCluster(folder, user, PostgresBinaries.unpackInto(folder.root()));
        user.requireReach(folder.root(), cluster.program("postgres"));
        if (!Files.exists(folder.cluster())) {
            cluster.create();
        }
        return cluster;
    }

    /** The command that serves this cluster on the given port of this machine only. */
    ProcessBuilder server(int port, boolean durable) {
        var command = new ArrayList<String>();
        command.add(program("postgres").toString());
        command.addAll(List.of("-D", folder.cluster().toString(), "-p", Integer.toString(port)));
        options(durable).forEach(option -> command.addAll(List.of("-c", option)));
        return user.process(command);
    }

    private static List<String> options(boolean durable) {
        var options = new ArrayList<String>();
        options.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories="));
        options.addAll(List.of("max_connections=60", "shared_buffers=96MB", "max_wal_size=1GB"));
        options.addAll(
                List.of("jit=off", "timezone=Europe/Amsterdam", "log_timezone=Europe/Amsterdam"));
        // A failing statement may hold personal data, which does not belong in a log.
        options.addAll(List.of("log_min_error_statement=panic", "log_error_verbosity=terse"));
        if (!durable) {
            options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return options;
    }

    /**
     * Built beside its place and then renamed: a crash half-way leaves nothing that looks like a
     * cluster.
     */
    private void create() throws IOException {
        var draft = folder.root().resolve("cluster.draft");
        FileSystemUtils.deleteRecursively(draft);
        var onlyMe = PosixFilePermissions.fromString("rwx------");
        Files.createDirectory(draft, PosixFilePermissions.asFileAttribute(onlyMe));
        user.take(draft);
        var secret = folder.createPrivateFile("initdb");
        try {
            Files.writeString(secret, folder.passwords().getProperty("superuser"));
            user.take(secret);
            run(user.process(initdb(draft, secret)));
        } finally {
            Files.delete(secret);
        }
        Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path target, Path secret) {
        var isMac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        return List.of(
                program("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + LocalRoles.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + (isMac ? "en_US.UTF-8" : "C.UTF-8"),
                "--locale-provider=icu",
                "--icu-locale=nl-NL",
                "--data-checksums");
    }

    private void run(ProcessBuilder command) throws IOException {
        var process =
                command.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                        .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("PostgreSQL could not make its folder");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL made its folder", e);
        }
    }

    private Path program(String name) {
        return binaries.resolve("bin").resolve(name);
    }
}
