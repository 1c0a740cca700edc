package nl.samenhang.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Start of the packaged application (second start, cache trained) and its memory after 16 users.
 */
@Tag("bench")
class StartBench {

    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");
    private static final int ROUNDS = 5;

    private final int port = freePort();

    @Test
    void measure() throws Exception {
        stop(start("").process());
        var trained = new double[ROUNDS];
        var untrained = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            trained[i] = startAndStop("");
            untrained[i] = startAndStop("-XX:AOTMode=off");
        }
        Figures.print("start", median(trained), "s", median(untrained));
        memory();
    }

    private void memory() throws Exception {
        var running = start("");
        try {
            var idle = Processes.megabytes(running.process().toHandle());
            var yusuf = new Visitor("http://localhost:" + port).login("yusuf");
            var gezin =
                    GEZIN.matcher(yusuf.get("/werk")).results().findFirst().orElseThrow().group();
            Load.measure(
                    16,
                    Duration.ofSeconds(60),
                    () -> {
                        yusuf.get("/werk");
                        yusuf.get(gezin);
                        yusuf.post("/zoeken", Map.of("q", "jansen"));
                    });
            Figures.print("memory", Processes.megabytes(running.process().toHandle()), "MB", idle);
        } finally {
            stop(running.process());
        }
    }

    private record Running(Process process, double seconds) {}

    private double startAndStop(String options) throws Exception {
        var running = start(options);
        stop(running.process());
        return running.seconds();
    }

    /** Starts as an operator does and waits for the first page. */
    private Running start(String options) throws Exception {
        var builder = new ProcessBuilder(Path.of("run").toAbsolutePath().toString());
        builder.environment()
                .putAll(
                        Map.of(
                                "SAMENHANG_PORT",
                                String.valueOf(port),
                                "SAMENHANG_DATA",
                                Path.of("target", "bench-start").toAbsolutePath().toString(),
                                "SAMENHANG_JAVA_OPTIONS",
                                options,
                                // Sixteen users of one account open more than one person may.
                                "SAMENHANG_PAGINAS_PER_TIEN_MINUTEN",
                                "0"));
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-start.log").toFile());
        var begin = System.nanoTime();
        var process = builder.start();
        awaitFirstPage(process);
        return new Running(process, (System.nanoTime() - begin) / 1e9);
    }

    private void awaitFirstPage(Process process) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
        try (var client = HttpClient.newHttpClient()) {
            for (var tries = 0; tries < 60_000 && process.isAlive(); tries++) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    Thread.sleep(10);
                }
            }
        }
        throw new IllegalStateException("It does not start, see target/bench-start.log");
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not stop");
        }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
