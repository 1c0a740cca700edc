package nl.samenhang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Holds the house together; each rule also proves itself on a violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.samenhang");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void rooms_use_only_what_other_rooms_publish() {
        ApplicationModules.of(Samenhang.class).verify();
    }

    @Test
    void a_wing_imports_only_wings_on_lower_floors() {
        var floors = new Floors("nl.samenhang");
        assertThat(floors.unknownWings(HOUSE)).isEmpty();
        assertThat(floors.upwards(HOUSE)).isEmpty();
    }

    @Test
    void a_planted_import_of_an_upper_floor_is_found() {
        assertThat(new Floors("planted").upwards(PLANTED))
                .anyMatch(line -> line.contains("planted.recht.termijn.Upward"));
    }

    @Test
    void rooms_never_import_each_other_in_a_circle() {
        assertThat(new Floors("nl.samenhang").circles(HOUSE)).isEmpty();
    }

    @Test
    void a_planted_circle_of_rooms_is_found() {
        assertThat(new Floors("planted").circles(PLANTED))
                .contains("mensen.inwoner", "mensen.gezin");
    }

    @Test
    void every_handler_names_its_permission_and_its_processing_purpose() {
        assertThat(unguarded(HOUSE)).isEmpty();
    }

    @Test
    void a_planted_handler_without_permission_is_found() {
        assertThat(unguarded(PLANTED)).anyMatch(name -> name.contains("UnguardedController.show"));
    }

    @Test
    void every_right_that_a_handler_asks_is_given_to_some_role() throws IOException {
        var known =
                Stream.concat(
                                values("definitions/rollen.json", "rollen", "rechten"),
                                Stream.of(
                                        Requires.IEDEREEN,
                                        Requires.MEDEWERKER,
                                        Requires.INWONER,
                                        Requires.PARTNER))
                        .collect(Collectors.toSet());
        assertThat(asked(Requires.class)).isSubsetOf(known);
    }

    @Test
    void every_purpose_that_a_handler_names_stands_in_the_register_of_processing()
            throws IOException {
        var known =
                values("definitions/verwerkingen.json", "verwerkingen", "sleutel")
                        .collect(Collectors.toSet());
        assertThat(asked(Verwerking.class)).isSubsetOf(known);
    }

    private static List<String> unguarded(JavaClasses classes) {
        return handlers(classes)
                .filter(m -> !carries(m, Requires.class) || !carries(m, Verwerking.class))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static Stream<JavaMethod> handlers(JavaClasses classes) {
        return classes.stream()
                .filter(
                        c ->
                                c.isMetaAnnotatedWith(Controller.class)
                                        || c.isAnnotatedWith(Controller.class))
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .filter(
                        m ->
                                m.isMetaAnnotatedWith(RequestMapping.class)
                                        || m.isAnnotatedWith(RequestMapping.class));
    }

    private static boolean carries(
            JavaMethod method, Class<? extends java.lang.annotation.Annotation> type) {
        return method.isAnnotatedWith(type) || method.getOwner().isAnnotatedWith(type);
    }

    private static Set<String> asked(Class<? extends java.lang.annotation.Annotation> type) {
        var asked = new TreeSet<String>();
        handlers(HOUSE)
                .forEach(
                        m -> {
                            var annotation =
                                    m.isAnnotatedWith(type)
                                            ? m.getAnnotationOfType(type)
                                            : m.getOwner().getAnnotationOfType(type);
                            asked.add(
                                    annotation instanceof Requires r
                                            ? r.value()
                                            : ((Verwerking) annotation).value());
                        });
        return asked;
    }

    private static Stream<String> values(String file, String list, String field)
            throws IOException {
        try (var in = new ClassPathResource(file).getInputStream()) {
            var root = JsonMapper.shared().readTree(in).get(list);
            return root
                    .valueStream()
                    .map(node -> node.get(field))
                    .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                    .map(node -> node.asString())
                    .toList()
                    .stream();
        }
    }
}
