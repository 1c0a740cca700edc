package nl.samenhang.werkplek.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of work can be narrowed to one kind, so each kind has words for people. */
class WerksoortenTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/text/werkplek/werkvoorraad");
    private static final Pattern SOORT =
            Pattern.compile("static final String [A-Z_]+ =\\s+\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void every_kind_of_work_that_a_room_opens_has_a_name_on_the_list() throws IOException {
        var soorten = soorten();
        assertThat(soorten).contains("plaatsing.match", "melding.triage").hasSizeGreaterThan(40);
        for (var bundel : Set.of("messages.properties", "messages_en.properties")) {
            var texts = new Properties();
            try (var reader = Files.newBufferedReader(TEXTS.resolve(bundel))) {
                texts.load(reader);
            }
            assertThat(soorten)
                    .as(bundel)
                    .allSatisfy(
                            soort -> assertThat(texts).containsKey("werkvoorraad.soort." + soort));
        }
    }

    private static Set<String> soorten() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (source.contains("new WerkOpened(")) {
                    SOORT.matcher(source).results().forEach(m -> found.add(m.group(1)));
                }
            }
        }
        return found;
    }
}
