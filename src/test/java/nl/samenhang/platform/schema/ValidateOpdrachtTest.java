package nl.samenhang.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file beside a schema, from the command line. */
class ValidateOpdrachtTest {

    private static final String SCHEMA =
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "properties": {"dag": {"$ref": "#/$defs/datum"}}, "required": ["dag"], "additionalProperties": false,
             "$defs": {"datum": {"type": "string", "format": "date"}}}
            """;

    @TempDir private Path map;

    private int run(String json) throws IOException {
        var schema = Files.writeString(map.resolve("schema.json"), SCHEMA);
        var bestand = Files.writeString(map.resolve("bestand.json"), json);
        return new ValidateOpdracht().run(List.of(schema.toString(), bestand.toString()));
    }

    @Test
    void a_file_that_fits_gives_nought_and_one_that_does_not_gives_one() throws IOException {
        assertThat(run("{\"dag\": \"2026-11-02\"}")).isZero();
        assertThat(run("{\"dag\": \"2026-02-30\"}")).isEqualTo(1);
        assertThat(run("{}")).isEqualTo(1);
        assertThat(run("{\"dag\": \"2026-11-02\", \"naam\": \"Vos\"}")).isEqualTo(1);
    }

    @Test
    void what_is_no_json_or_not_there_is_said_without_a_stack_trace() throws IOException {
        assertThat(run("half {")).isEqualTo(2);
        assertThat(new ValidateOpdracht().run(List.of("geen.json", "niets.json"))).isEqualTo(2);
        assertThat(new ValidateOpdracht().run(List.of())).isEqualTo(2);
    }

    @Test
    void a_value_never_stands_in_what_is_said() {
        assertThat(Schemakeuring.of(SCHEMA).gebreken("{\"dag\": \"Terpstra\"}"))
                .hasSize(1)
                .allMatch(zin -> zin.contains("dag") && !zin.contains("Terpstra"));
    }
}
