package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line to the register. A number of a person travels in the body, but where the standard wants
 * it in the address; neither what is sent nor what comes back is ever put in a log or an exception.
 */
@Component
class Brpverbinding {

    private final Brpinstellingen instellingen;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Brpinstellingen.CONNECT).build();

    Brpverbinding(Brpinstellingen instellingen, JsonMapper json) {
        this.instellingen = instellingen;
        this.json = json;
    }

    /** An answer of the register: its status and what it said. */
    record Antwoord(int status, JsonNode inhoud) {

        boolean isGoed() {
            return status == 200;
        }

        /** Broken or too busy: the same question may be answered later. */
        boolean isTijdelijk() {
            return status >= 500 || status == 429;
        }
    }

    /** Empty when nothing came back in time. */
    Optional<Antwoord> post(Brpvraag vraag, Veldkeuze velden, UUID spoor) {
        var body = new LinkedHashMap<String, Object>(vraag.parameters());
        body.put("type", vraag.type());
        body.put("fields", velden.velden());
        return instellingen
                .url()
                .flatMap(
                        url ->
                                send(
                                        request(url, "/personen", velden.doel(), spoor)
                                                .header(
                                                        "Content-Type",
                                                        "application/json; charset=utf-8")
                                                .POST(
                                                        BodyPublishers.ofByteArray(
                                                                json.writeValueAsBytes(body)))));
    }

    /** Empty when nothing came back in time. */
    Optional<Antwoord> get(String pad, String doel, UUID spoor) {
        return instellingen
                .updateUrl()
                .flatMap(
                        url ->
                                send(
                                        request(url, pad, doel, spoor)
                                                .setHeader("Accept", "application/hal+json")
                                                .GET()));
    }

    /**
     * Empty when nothing came back in time. The standard wants the number in the address; it goes
     * to the register only, and nothing of ours writes the address down.
     */
    Optional<Antwoord> follow(Bsn bsn, Optional<LocalDate> einde, String doel, UUID spoor) {
        var body = new LinkedHashMap<String, Object>();
        einde.ifPresent(dag -> body.put("einddatum", dag.toString()));
        return instellingen
                .updateUrl()
                .flatMap(
                        url ->
                                send(
                                        request(url, "/volgindicaties/" + bsn.nummer(), doel, spoor)
                                                .header("Content-Type", "application/json")
                                                .PUT(
                                                        BodyPublishers.ofByteArray(
                                                                json.writeValueAsBytes(body)))));
    }

    /**
     * Says for which municipality, why and under which number of our log is asked, as the guide for
     * logging of processing asks (Logboek dataverwerkingen: one trace over organisations).
     */
    private HttpRequest.Builder request(URI url, String pad, String doel, UUID spoor) {
        var trace = spoor.toString().replace("-", "");
        var builder =
                HttpRequest.newBuilder(URI.create(url + pad))
                        .timeout(Brpinstellingen.PATIENCE)
                        .header("Accept", "application/json")
                        .header("X-AFNEMER", Contexts.current().gemeente().code())
                        .header("X-DOELBINDING", doel)
                        .header("X-VERWERKING", spoor.toString())
                        .header("traceparent", "00-%s-%s-01".formatted(trace, trace.substring(16)));
        if (!instellingen.sleutel().isBlank()) {
            builder.header("X-API-KEY", instellingen.sleutel());
        }
        return builder;
    }

    private Optional<Antwoord> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofInputStream());
            return Optional.of(new Antwoord(response.statusCode(), read(response)));
        } catch (IOException down) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private JsonNode read(HttpResponse<java.io.InputStream> response) throws IOException {
        try (var in = response.body()) {
            return json.readTree(in);
        } catch (JacksonException unreadable) {
            return json.missingNode();
        }
    }
}
