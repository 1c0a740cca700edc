package nl.samenhang.platform.logboek;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A collector of OpenTelemetry that takes spans as JSON over HTTP (OTLP/HTTP). */
final class Collector implements Predicate<String> {

    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final Optional<String> sleutel;

    /**
     * A collector.
     *
     * @param address with its path, such as {@code https://collector.example/v1/traces}
     * @param sleutel sent as a bearer token
     */
    Collector(URI address, Optional<String> sleutel) {
        this.address = address;
        this.sleutel = sleutel;
    }

    @Override
    public boolean test(String message) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(message));
        sleutel.ifPresent(s -> request.header("Authorization", "Bearer " + s));
        try {
            var answer = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (answer != 200) {
                LOG.warn("The collector of the log answered {}; we try again later", answer);
            }
            return answer == 200;
        } catch (IOException e) {
            LOG.warn("The collector of the log cannot be reached; we try again later");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
