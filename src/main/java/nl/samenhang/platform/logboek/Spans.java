package nl.samenhang.platform.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Loguitgave;
import nl.samenhang.platform.security.Verwerkingen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of the log as spans of OpenTelemetry (OTLP in JSON) with the attributes of the national
 * standard Logboek dataverwerkingen. The data subject is named by our own id, which says nothing
 * outside: no name and no BSN of a resident leaves the house in this way.
 */
@Component
class Spans {

    private static final int INTERNAL = 1;
    private static final int OK = 1;
    private static final int ERROR = 2;

    private final JsonMapper json;
    private final Verwerkingen verwerkingen;
    private final Gemeentenamen namen;
    private final String register;

    Spans(
            JsonMapper json,
            Verwerkingen verwerkingen,
            Gemeentenamen namen,
            @Value("${samenhang.api.server:https://samenhang.example}") String server) {
        this.json = json;
        this.verwerkingen = verwerkingen;
        this.namen = namen;
        this.register = server + "/verwerkingen/";
    }

    /** One message for a collector: the spans under the program version that wrote them. */
    String message(List<Exportregel> regels) {
        var byVersion =
                regels.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Exportregel::versie,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var resources =
                byVersion.entrySet().stream()
                        .map(group -> resource(group.getKey(), group.getValue()))
                        .toList();
        return json.writeValueAsString(Map.of("resourceSpans", resources));
    }

    private Map<String, Object> resource(String versie, List<Exportregel> regels) {
        var attributes = new Attributes();
        attributes.put("service.name", Loguitgave.SYSTEEM);
        attributes.put("service.version", versie);
        return Map.of(
                "resource",
                Map.of("attributes", attributes.list),
                "scopeSpans",
                List.of(
                        Map.of(
                                "scope",
                                Map.of("name", "nl.samenhang.logboek"),
                                "spans",
                                regels.stream().map(this::span).toList())));
    }

    private Map<String, Object> span(Exportregel regel) {
        var span = new LinkedHashMap<String, Object>();
        span.put("traceId", hex(regel.trace().orElse(regel.id())));
        // RFC 9562: the last eight bytes of an id of version 7 are random but for two bits.
        span.put("spanId", hex(regel.id().getLeastSignificantBits()));
        span.put("name", regel.doel() + " " + regel.handeling().toLowerCase(java.util.Locale.ROOT));
        span.put("kind", INTERNAL);
        span.put("startTimeUnixNano", nanos(regel.moment().minusMillis(regel.duur())));
        span.put("endTimeUnixNano", nanos(regel.moment()));
        span.put("attributes", attributes(regel));
        regel.vreemdTrace().ifPresent(trace -> span.put("links", List.of(link(trace, regel))));
        var refused = regel.handeling().equals(Handeling.GEWEIGERD.name());
        span.put("status", Map.of("code", refused ? ERROR : OK));
        return span;
    }

    private List<Object> attributes(Exportregel regel) {
        var all = new Attributes();
        all.put("dpl.core.processing_activity_id", register + regel.doel() + "/" + regel.uitgave());
        regel.inwoner()
                .ifPresent(
                        wie -> {
                            all.put("dpl.core.data_subject_id", wie.toString());
                            all.put("dpl.core.data_subject_id_type", "nl.samenhang.inwoner");
                        });
        all.put("dpl.samenhang.handeling", regel.handeling());
        all.put("dpl.samenhang.onderwerp", regel.onderwerp());
        all.put("dpl.samenhang.gebruiker_id", regel.actor().toString());
        all.put("dpl.samenhang.gebruiker_naam", regel.actorNaam());
        all.put("dpl.samenhang.rol", regel.rol());
        all.put(
                "dpl.samenhang.organisatie",
                regel.organisatie().orElseGet(() -> namen.of(regel.gemeente())));
        all.put("dpl.samenhang.verantwoordelijke", regel.gemeente());
        verwerkingen.find(regel.doel()).ifPresent(v -> all.put("dpl.samenhang.wet", v.wet()));
        all.put("dpl.samenhang.noodknop", regel.noodknop());
        regel.toestemming().ifPresent(t -> all.put("dpl.samenhang.toestemming", t.toString()));
        return all.list;
    }

    /** Logboek dataverwerkingen: foreign_operation. */
    private static Map<String, Object> link(UUID trace, Exportregel regel) {
        var attributes = new Attributes();
        regel.vreemdEntiteit()
                .ifPresent(e -> attributes.put("dpl.core.foreign_operation.entity", e));
        return Map.of(
                "traceId",
                hex(trace),
                "spanId",
                hex(regel.vreemdOperatie()),
                "attributes",
                attributes.list);
    }

    private static String nanos(Instant moment) {
        return moment.getEpochSecond() + "%09d".formatted(moment.getNano());
    }

    private static String hex(UUID id) {
        return hex(id.getMostSignificantBits()) + hex(id.getLeastSignificantBits());
    }

    private static String hex(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }

    /** Key and value pairs in the form of OTLP. */
    private static final class Attributes {

        private final List<Object> list = new ArrayList<>();

        void put(String key, String value) {
            list.add(Map.of("key", key, "value", Map.of("stringValue", value)));
        }

        void put(String key, boolean value) {
            list.add(Map.of("key", key, "value", Map.of("boolValue", value)));
        }
    }
}
