package nl.samenhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModulePagesTest {

    private static final Path FOLDER = Path.of("docs/modules");

    /** Run with {@code -Dmodules.write=true} to write the pages anew. */
    @Test
    void the_pages_of_the_rooms_say_what_the_code_says() throws IOException {
        var pages = new ModulePages().pages();
        if (Boolean.getBoolean("modules.write")) {
            write(pages);
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (var page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey())))
                    .as(page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    private static void write(java.util.Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (var old = Files.list(FOLDER)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
