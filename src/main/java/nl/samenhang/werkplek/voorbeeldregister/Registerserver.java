package nl.samenhang.werkplek.voorbeeldregister;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.brp.bevragen.Registeradres;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stand-in on a port of its own, for this machine only. In the demo it starts by itself once
 * the first page could be served.
 */
@Component
public class Registerserver implements Registeradres {

    private static final Logger LOG = LoggerFactory.getLogger(Registerserver.class);
    private static final String BASE = "/haalcentraal/api/brp";
    private static final String FOLLOWED = BASE + "update/volgindicaties/";

    private final Vraagbaak vraagbaak;
    private final Gemeenten gemeenten;
    private final JsonMapper json;
    private final boolean demo;
    private final String sleutel;
    private Optional<HttpServer> server = Optional.empty();
    private Optional<ExecutorService> hands = Optional.empty();
    private volatile Optional<URI> url = Optional.empty();

    Registerserver(
            Vraagbaak vraagbaak,
            Gemeenten gemeenten,
            JsonMapper json,
            @Value("${samenhang.voorbeeldregister:false}") boolean demo,
            @Value("${samenhang.brp.sleutel:}") String sleutel) {
        this.vraagbaak = vraagbaak;
        this.gemeenten = gemeenten;
        this.json = json;
        this.demo = demo;
        this.sleutel = sleutel;
    }

    @EventListener
    void startInDemo(ApplicationReadyEvent ready) {
        if (demo) {
            Thread.ofVirtual().name("voorbeeldregister").start(this::startUnlessStarted);
        }
    }

    private synchronized void startUnlessStarted() {
        if (url.isEmpty()) {
            start(0);
        }
    }

    @Override
    public boolean isIngesteld() {
        return demo || url.isPresent();
    }

    /** Where it answers, or answered before it was stopped. */
    @Override
    public Optional<URI> url() {
        return url;
    }

    /** Answers on this port from now on; on a free one for 0. */
    public synchronized URI start(int port) {
        stop();
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var started = HttpServer.create(address, 0);
            var executor = Executors.newVirtualThreadPerTaskExecutor();
            started.setExecutor(executor);
            started.createContext(BASE + "/personen", this::persons);
            started.createContext(BASE + "update/wijzigingen", this::changes);
            started.createContext(FOLLOWED, this::follow);
            started.start();
            server = Optional.of(started);
            hands = Optional.of(executor);
            var at = URI.create("http://127.0.0.1:" + started.getAddress().getPort() + BASE);
            url = Optional.of(at);
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException("The stand-in cannot use this port", e);
        }
    }

    /** Answers nothing any more, as a register that is down. */
    @PreDestroy
    public synchronized void stop() {
        server.ifPresent(running -> running.stop(0));
        hands.ifPresent(ExecutorService::shutdownNow);
        server = Optional.empty();
        hands = Optional.empty();
    }

    private void persons(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                "POST",
                "application/json; charset=utf-8",
                () -> vraagbaak.answer(body(exchange)));
    }

    private void follow(HttpExchange exchange) throws IOException {
        var nummer = exchange.getRequestURI().getPath().substring(FOLLOWED.length());
        answer(
                exchange,
                "PUT",
                "application/json; charset=utf-8",
                () -> vraagbaak.follow(nummer, body(exchange)));
    }

    private JsonNode body(HttpExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw Fout.notSupported();
        }
        try (var in = exchange.getRequestBody()) {
            return json.readTree(in);
        } catch (IOException | JacksonException unreadable) {
            throw Fout.parameter("body", "json", "De vraag is geen JSON.");
        }
    }

    private void changes(HttpExchange exchange) throws IOException {
        var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        answer(
                exchange,
                "GET",
                "application/hal+json",
                () -> vraagbaak.changes(query.replaceFirst("^vanaf=", "")));
    }

    private void answer(
            HttpExchange exchange, String method, String type, Supplier<ObjectNode> work)
            throws IOException {
        try (exchange) {
            try {
                if (!exchange.getRequestMethod().equals(method)) {
                    throw Fout.notThere();
                }
                requireKey(exchange);
                requireAccepted(exchange, type);
                send(
                        exchange,
                        200,
                        type,
                        Contexts.callAs(Bevolkingsregister.context(asker(exchange)), work));
            } catch (Fout fout) {
                send(exchange, fout.status(), "application/problem+json", fout.inhoud());
            } catch (RuntimeException broken) {
                // The words of the exception may hold what was asked.
                LOG.error("The stand-in failed: {}", broken.getClass().getName());
                exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    private void requireKey(HttpExchange exchange) {
        var key = exchange.getRequestHeaders().getFirst("X-API-KEY");
        if (!sleutel.isBlank() && !sleutel.equals(key)) {
            throw Fout.unknownKey();
        }
    }

    /** Who wants to hear it in another form hears nothing, as the standard says. */
    private static void requireAccepted(HttpExchange exchange, String type) {
        var accept =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept")).orElse("*/*");
        if (!accept.contains("*/*") && !accept.contains(type.split(";", 2)[0])) {
            throw Fout.notAcceptable();
        }
    }

    /** For which municipality is asked; the first of this installation when that is not told. */
    private Gemeentecode asker(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-AFNEMER"))
                .filter(code -> code.matches("[0-9]{4}"))
                .map(Gemeentecode::new)
                .orElseGet(() -> gemeenten.all().getFirst());
    }

    private void send(HttpExchange exchange, int status, String type, ObjectNode body)
            throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
