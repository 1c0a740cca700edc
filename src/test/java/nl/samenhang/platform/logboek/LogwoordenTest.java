package nl.samenhang.platform.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.samenhang.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** What the log is about is told in words, whatever room wrote the line. */
class LogwoordenTest {

    private static final Pattern KIND =
            Pattern.compile("Onderwerp(?:\\.of)?\\(\\s*\"([a-z-]+?)-?\"");

    @Test
    void every_kind_of_thing_that_a_line_can_be_about_has_words() throws IOException {
        var texts = new Texts();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KIND.matcher(Files.readString(file))
                        .results()
                        .map(found -> "logboek.wat." + found.group(1))
                        .forEach(
                                key -> assertThat(texts.has(key)).as(key + " of " + file).isTrue());
            }
        }
    }
}
