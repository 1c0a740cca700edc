package nl.samenhang.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the interface to the API Design Rules of the Dutch government. */
class OpenApiTest extends SamenhangTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private JsonNode api;

    @BeforeEach
    void readDescription() throws UnsupportedEncodingException {
        var answer = mvc.get().uri("/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        api =
                JsonMapper.shared()
                        .readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void it_is_openapi_3_1_with_a_semantic_version() {
        assertThat(api.at("/openapi").asString()).matches("3\\.1\\.\\d+");
        assertThat(api.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void everybody_may_read_it_from_any_site_and_at_the_standard_place() {
        assertThat(mvc.get().uri("/openapi.json")).hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.get().uri("/api/v1/openapi.json"))
                .hasStatusOk()
                .hasForwardedUrl("/openapi.json");
    }

    @Test
    void it_says_whom_to_ask() {
        for (var field : List.of("name", "email", "url")) {
            assertThat(api.at("/info/contact/" + field).asString()).isNotBlank();
        }
    }

    @Test
    void the_servers_use_tls_and_name_the_major_version() {
        assertThat(api.at("/servers").valueStream().map(s -> s.get("url").asString()))
                .isNotEmpty()
                .allMatch(url -> url.startsWith("https://") && url.matches(".*/v[0-9]+"));
    }

    @Test
    void only_the_interface_of_partners_is_in_it() {
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/meldingen",
                        "/meldingen/{referentie}",
                        "/dossierinzagen",
                        "/inwisselingen",
                        "/tegoedvragen",
                        "/gedeelde-gegevens",
                        "/vroegsignaalleveringen",
                        "/vroegsignaalleveringen/{id}",
                        "/vroegsignaalleveringen/{id}/terugkoppelingen");
    }

    @Test
    void paths_are_kebab_case_without_a_slash_at_the_end() {
        assertThat(api.get("paths").propertyNames())
                .allMatch(p -> p.matches("(/([a-z0-9-]+|\\{[^}]+}))+"));
    }

    @Test
    void only_standard_methods_are_used_and_each_operation_has_its_own_name() {
        var names = new ArrayList<String>();
        api.get("paths")
                .forEach(
                        path ->
                                path.propertyNames().stream()
                                        .filter(name -> !name.equals("parameters"))
                                        .forEach(
                                                method -> {
                                                    assertThat(METHODS).contains(method);
                                                    names.add(
                                                            path.get(method)
                                                                    .get("operationId")
                                                                    .asString());
                                                }));
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_path_parameter_is_described() {
        operations()
                .filter(o -> o.getKey().contains("{"))
                .forEach(
                        o ->
                                assertThat(o.getValue().get("parameters").valueStream())
                                        .anyMatch(
                                                p ->
                                                        p.get("in").asString().equals("path")
                                                                && o.getKey()
                                                                        .contains(
                                                                                "{"
                                                                                        + p.get(
                                                                                                        "name")
                                                                                                .asString()
                                                                                        + "}")));
    }

    @Test
    void query_keys_are_camel_case() {
        operations()
                .flatMap(o -> o.getValue().path("parameters").valueStream())
                .filter(p -> p.get("in").asString().equals("query"))
                .forEach(
                        p ->
                                assertThat(p.get("name").asString())
                                        .matches("\\$?[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"));
    }

    @Test
    void every_answer_names_the_version_in_a_header() {
        responses()
                .forEach(
                        r ->
                                assertThat(r.getValue().at("/headers/API-Version").isMissingNode())
                                        .as(r.getKey())
                                        .isFalse());
    }

    @Test
    void every_error_is_a_problem_with_status_title_and_detail() {
        responses()
                .filter(r -> r.getKey().matches(".* [45]\\d\\d"))
                .forEach(
                        r -> {
                            var schema =
                                    r.getValue().at("/content/application~1problem+json/schema");
                            assertThat(resolve(schema).get("properties").propertyNames())
                                    .as(r.getKey())
                                    .contains("status", "title", "detail");
                        });
    }

    @Test
    void every_operation_with_input_can_answer_that_it_is_wrong() {
        operations()
                .forEach(
                        o ->
                                assertThat(o.getValue().get("responses").has("400"))
                                        .as(o.getKey())
                                        .isTrue());
    }

    @Test
    void schemas_are_upper_and_fields_lower_camel_case() {
        api.at("/components/schemas")
                .forEachEntry(
                        (name, schema) -> {
                            assertThat(name).matches("[A-Z][A-Za-z0-9]*");
                            assertThat(schema.path("properties").propertyNames())
                                    .allMatch(field -> field.matches("[a-z][A-Za-z0-9]*"));
                        });
    }

    @Test
    void dates_are_dates_and_moments_have_a_zone() {
        var formats = new HashSet<String>();
        for (var schema : api.at("/components/schemas")) {
            schema.path("properties")
                    .forEachEntry(
                            (name, field) -> {
                                if (name.toLowerCase(java.util.Locale.ROOT).endsWith("datum")) {
                                    assertThat(field.path("format").asString(""))
                                            .as(name)
                                            .isEqualTo("date");
                                }
                                formats.add(field.path("format").asString(""));
                            });
        }
        assertThat(formats).contains("date", "date-time").doesNotContain("date-time-local", "time");
    }

    @Test
    void every_reference_can_be_followed() {
        references(api)
                .forEach(
                        ref ->
                                assertThat(api.at(ref.substring(1)).isMissingNode())
                                        .as(ref)
                                        .isFalse());
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private Stream<Map.Entry<String, JsonNode>> operations() {
        return api.get("paths")
                .propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .filter(o -> METHODS.contains(o.getKey()))
                                        .map(
                                                o ->
                                                        Map.entry(
                                                                o.getKey() + " " + path.getKey(),
                                                                o.getValue())));
    }

    private Stream<Map.Entry<String, JsonNode>> responses() {
        return operations()
                .flatMap(
                        o ->
                                o.getValue()
                                        .get("responses")
                                        .propertyStream()
                                        .map(
                                                r ->
                                                        Map.entry(
                                                                o.getKey() + " " + r.getKey(),
                                                                r.getValue())));
    }

    private static Stream<String> references(JsonNode node) {
        var own =
                node.has("$ref") ? Stream.of(node.get("$ref").asString()) : Stream.<String>empty();
        return Stream.concat(own, node.valueStream().flatMap(OpenApiTest::references));
    }
}
