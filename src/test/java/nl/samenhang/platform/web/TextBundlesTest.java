package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, with the same arguments, and every key in use exists. */
class TextBundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");
    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("page\\.t\\(\\s*\"([a-z][^\"]*)\"\\s*[,)]");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("Tekst\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY_IN_MESSAGE =
            Pattern.compile("message\\s*=\\s*\"\\{([^}]+)}\"");

    private final Texts texts = new Texts();
    private final Locale dutch = Texts.TALEN.getFirst();
    private final Locale english = Texts.TALEN.getLast();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts.keys(english)).isEqualTo(texts.keys(dutch));
    }

    @Test
    void both_languages_use_the_same_arguments() {
        var different =
                texts.keys(dutch).stream()
                        .filter(
                                k ->
                                        !arguments(texts.raw(dutch, k))
                                                .equals(arguments(texts.raw(english, k))))
                        .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void no_text_is_empty_and_every_text_can_be_formatted() {
        for (var locale : Texts.TALEN) {
            assertThat(texts.keys(locale))
                    .allSatisfy(
                            key -> assertThat(texts.t(locale, key, 1, 2, 3, 4, 5, 6)).isNotBlank());
        }
    }

    @Test
    void an_apostrophe_is_doubled_because_a_single_one_swallows_arguments() {
        for (var locale : Texts.TALEN) {
            var single =
                    texts.keys(locale).stream()
                            .filter(k -> !k.startsWith("jakarta."))
                            .filter(k -> texts.raw(locale, k).replace("''", "").contains("'"))
                            .toList();
            assertThat(single).isEmpty();
        }
    }

    @Test
    void every_key_in_a_template_or_in_java_exists() throws IOException {
        var missing = new ArrayList<String>();
        missing.addAll(missing(Path.of("src/main/jte"), ".jte", KEY_IN_TEMPLATE));
        missing.addAll(missing(Path.of("src/main/java"), ".java", KEY_IN_JAVA));
        missing.addAll(missing(Path.of("src/main/java"), ".java", KEY_IN_MESSAGE));
        assertThat(missing).isEmpty();
    }

    private List<String> missing(Path folder, String ending, Pattern use) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .flatMap(
                            f ->
                                    use.matcher(read(f))
                                            .results()
                                            .map(m -> m.group(1))
                                            .filter(key -> !texts.has(key))
                                            .map(key -> key + " in " + folder.relativize(f)))
                    .toList();
        }
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
