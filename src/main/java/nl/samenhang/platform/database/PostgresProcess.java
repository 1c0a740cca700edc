package nl.samenhang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The server process of one cluster, found through the {@code postmaster.pid} that PostgreSQL keeps
 * in it: line 1 is the process, line 4 the port, line 8 the state.
 */
final class PostgresProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LINE_PORT = 3;
    private static final int LINE_STATE = 7;

    private PostgresProcess() {}

    /** Starts the server and waits until it takes connections. */
    static void start(ProcessBuilder command, DataFolder folder) throws IOException {
        var log = folder.log().toFile();
        var server =
                command.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        var ready = await(() -> !server.isAlive() || isReady(folder.cluster(), server.pid()));
        if (!ready || !server.isAlive()) {
            server.destroyForcibly();
            throw new DatabaseProblem(
                    "PostgreSQL did not start in " + folder.root() + ".",
                    "Its reason is in " + log + ".");
        }
    }

    private static boolean isReady(Path cluster, long pid) {
        var lines = pidFile(cluster);
        return lines.size() > LINE_STATE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(LINE_STATE).strip().equals("ready");
    }

    /** The port of the running server. */
    static Optional<Integer> port(Path cluster) {
        var lines = pidFile(cluster);
        return lines.size() > LINE_PORT
                ? Optional.of(Integer.valueOf(lines.get(LINE_PORT).strip()))
                : Optional.empty();
    }

    /**
     * Stops the server if it runs. Also the one that a killed process left behind: whoever calls
     * this holds the lock of the data folder, so nobody needs it any more.
     */
    static void stop(Path cluster) throws IOException {
        var server = find(cluster);
        if (server.isPresent()) {
            var process = server.get();
            signal("INT", process);
            if (!await(() -> !process.isAlive())) {
                signal("QUIT", process);
                await(() -> !process.isAlive());
            }
        }
        // A number that now belongs to another program would keep PostgreSQL from starting.
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private static Optional<ProcessHandle> find(Path cluster) {
        return pidFile(cluster).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(process -> isServerOf(process, cluster));
    }

    private static boolean isServerOf(ProcessHandle process, Path cluster) {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(commandLine)) {
                return Files.readString(commandLine).contains(cluster.toString());
            }
        } catch (IOException e) {
            return false;
        }
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static void signal(String name, ProcessHandle process) throws IOException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid()).start();
    }

    private static List<String> pidFile(Path cluster) {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean await(java.util.function.BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(Duration.ofMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
