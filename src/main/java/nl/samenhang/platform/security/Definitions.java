package nl.samenhang.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a definition file strictly: an unknown or missing field stops the start with the file's
 * name.
 */
public final class Definitions {

    private Definitions() {}

    public static <T> T read(JsonMapper json, Resource file, Class<T> type) {
        try (var in = file.getInputStream()) {
            return json.readerFor(type)
                    .with(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }
}
