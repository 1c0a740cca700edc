package nl.samenhang.platform.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Spoor;
import nl.samenhang.platform.database.Traceparent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as spans of OpenTelemetry, to a receiver that really listens. */
class LogexportTest extends Logfixture {

    @Autowired private Logexport export;

    private final List<JsonNode> received = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final String naar = "proef-" + UUID.randomUUID();
    private int answer = 200;
    private HttpServer server;

    @Override
    Gemeentecode gemeente() {
        return new Gemeentecode("9953");
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/traces",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    if (answer == 200) {
                        received.add(
                                JsonMapper.shared()
                                        .readTree(new String(body, StandardCharsets.UTF_8)));
                    }
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sealed_lines_are_handed_over_once_and_what_is_not_sealed_waits() {
        look(2);
        assertThat(send()).isZero();
        seal();
        assertThat(send()).isEqualTo(4);
        assertThat(send()).isZero();
        look(1);
        seal();
        assertThat(send()).isEqualTo(2);
        assertThat(spanIds()).hasSize(6).doesNotHaveDuplicates();
        assertThat(keys).containsOnly("Bearer geheim");
    }

    @Test
    void a_collector_that_is_down_gets_everything_later() {
        look(1);
        seal();
        answer = 503;
        assertThat(send()).isZero();
        answer = 200;
        assertThat(send()).isEqualTo(2);
        server.stop(0);
        look(1);
        seal();
        assertThat(send()).as("nobody there").isZero();
    }

    @Test
    void a_span_has_the_fields_of_the_national_standard_and_no_name_of_a_resident() {
        var wie = InwonerId.next();
        Contexts.bind(
                context(),
                new Spoor(
                        Optional.of("Buurgemeente"),
                        Traceparent.parse(
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                                "urn:uuid:x")));
        transaction.executeWithoutResult(_ -> log.read(Onderwerp.of("inwoner", wie), wie));
        Contexts.clear();
        seal();
        send();
        var resource = received.getFirst().at("/resourceSpans/0");
        assertThat(attribute(resource.at("/resource/attributes"), "service.name"))
                .isEqualTo("samenhang");
        var span = resource.at("/scopeSpans/0/spans/0");
        var id = lines().getFirst();
        assertThat(span.at("/traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(span.at("/spanId").asString())
                .isEqualTo("%016x".formatted(id.getLeastSignificantBits()));
        assertThat(span.at("/endTimeUnixNano").asString())
                .startsWith(String.valueOf(clock.instant().getEpochSecond()));
        assertThat(span.at("/status/code").asInt()).isOne();
        var attributes = span.at("/attributes");
        assertThat(attribute(attributes, "dpl.core.processing_activity_id"))
                .matches("https://.*/verwerkingen/toezicht-verwerkingen/[0-9]+");
        assertThat(attribute(attributes, "dpl.core.data_subject_id")).isEqualTo(wie.toString());
        assertThat(attribute(attributes, "dpl.samenhang.organisatie")).isEqualTo("Buurgemeente");
        assertThat(attribute(attributes, "dpl.samenhang.wet")).isEqualTo("AVG art. 5 lid 2");
        assertThat(span.at("/links/0/traceId").asString())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(span.at("/links/0/spanId").asString()).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void a_refused_try_is_an_error() {
        here(
                () -> {
                    log.refused(new Onderwerp("pagina", UUID.randomUUID()));
                    return true;
                });
        seal();
        send();
        assertThat(
                        received.getFirst()
                                .at("/resourceSpans/0/scopeSpans/0/spans/0/status/code")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_lines_of_some_days_are_written_to_a_file() throws IOException {
        look(2);
        var today = java.time.LocalDate.now(clock);
        assertThat(write(Optional.of(today), Optional.of(today))).hasSize(1);
        assertThat(write(Optional.of(today.plusDays(1)), Optional.empty())).isEmpty();
        assertThat(write(Optional.empty(), Optional.empty()).getFirst()).contains("\"spanId\"");
    }

    private List<String> write(
            Optional<java.time.LocalDate> vanaf, Optional<java.time.LocalDate> tot)
            throws IOException {
        var writer = new StringWriter();
        Contexts.bind(context());
        export.write(vanaf, tot, writer);
        Contexts.clear();
        return writer.toString().lines().toList();
    }

    private long send() {
        var collector =
                new Collector(
                        URI.create(
                                "http://localhost:" + server.getAddress().getPort() + "/v1/traces"),
                        Optional.of("geheim"));
        return Contexts.callAs(context(), () -> export.send(naar, collector));
    }

    private List<String> spanIds() {
        return received.stream()
                .flatMap(m -> m.at("/resourceSpans/0/scopeSpans/0/spans").valueStream())
                .map(span -> span.get("spanId").asString())
                .toList();
    }

    private static String attribute(JsonNode attributes, String key) {
        return attributes
                .valueStream()
                .filter(a -> a.get("key").asString().equals(key))
                .map(a -> a.at("/value/stringValue").asString())
                .findFirst()
                .orElseThrow();
    }
}
