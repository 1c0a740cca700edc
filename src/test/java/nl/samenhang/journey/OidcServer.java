package nl.samenhang.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An identity provider as a process of its own, spoken to over HTTP as a municipality's would be.
 */
final class OidcServer implements AutoCloseable {

    private static final String CONFIG =
            """
            {"interactiveLogin": true, "httpServer": "NettyWrapper"}
            """;

    private final Process process;
    private final int port;

    private OidcServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static OidcServer start(int port) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("JSON_CONFIG", CONFIG);
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "oidc-server.log").toFile());
        var server = new OidcServer(builder.start(), port);
        server.awaitAnswer();
        return server;
    }

    String issuer() {
        return "http://localhost:" + port + "/gemeente";
    }

    private void awaitAnswer() throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        var request =
                HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException e) {
                    Thread.sleep(200);
                }
            }
        }
        process.destroy();
        throw new IllegalStateException(
                "The identity provider does not answer, see target/oidc-server.log");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
