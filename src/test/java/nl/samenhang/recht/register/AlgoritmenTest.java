package nl.samenhang.recht.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rule by which the house judges stands in the register of algorithms, or says there why it
 * is none. Whoever writes a policy or a definition file adds it to {@code
 * definitions/algoritmen.json}.
 */
class AlgoritmenTest {

    private final Algoritmen algoritmen = new Algoritmen(JsonMapper.builder().build());

    @Test
    void every_policy_and_every_definition_file_is_in_the_register_or_says_why_not()
            throws IOException {
        var told = told();
        assertThat(policies()).isNotEmpty().isSubsetOf(told);
        assertThat(definitions()).isNotEmpty().isSubsetOf(told);
    }

    @Test
    void the_register_names_only_what_is_there() throws IOException {
        var there = new HashSet<>(definitions());
        there.addAll(classes(""));
        assertThat(there).containsAll(told());
    }

    @Test
    void every_entry_says_in_both_languages_what_it_means_and_what_a_person_decides() {
        for (var a : algoritmen.all()) {
            assertThat(
                            Stream.of(
                                            a.naam(),
                                            a.doel(),
                                            a.impact(),
                                            a.proportionaliteit(),
                                            a.gegevens(),
                                            a.mens(),
                                            a.risico())
                                    .flatMap(t -> Stream.of(t.nl(), t.en())))
                    .as(a.sleutel())
                    .noneMatch(String::isBlank);
            assertThat(a.wet()).isNotBlank();
        }
        assertThat(algoritmen.vrij()).noneMatch(v -> v.reden().isBlank());
    }

    private Set<String> told() {
        return Stream.concat(
                        algoritmen.all().stream().flatMap(a -> a.bronnen().stream()),
                        algoritmen.vrij().stream().map(Algoritmen.Vrij::bron))
                .collect(Collectors.toSet());
    }

    private static Set<String> policies() throws IOException {
        return classes("olicy");
    }

    private static Set<String> classes(String ending) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(ending + ".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> definitions() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/definitions"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toSet());
        }
    }
}
