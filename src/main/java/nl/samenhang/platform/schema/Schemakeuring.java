package nl.samenhang.platform.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON schema (2020-12, or the version it names) against which files are laid. */
public final class Schemakeuring {

    private final Schema schema;

    private Schemakeuring(Schema schema) {
        this.schema = schema;
    }

    /** Reads the schema; what it refers to must be in it. */
    public static Schemakeuring of(String schema) {
        return new Schemakeuring(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON));
    }

    /** Where the file does not fit and why; empty when it fits. Forms such as a date count too. */
    public List<String> gebreken(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        uitvoering ->
                                uitvoering.executionConfig(
                                        keuze -> keuze.formatAssertionsEnabled(true)))
                .stream()
                .map(Schemakeuring::zin)
                .toList();
    }

    /** Without the value, which may be about somebody. */
    private static String zin(Error fout) {
        return fout.getInstanceLocation() + ": " + fout.getKeyword();
    }
}
