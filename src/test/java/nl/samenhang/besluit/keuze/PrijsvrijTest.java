package nl.samenhang.besluit.keuze;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bedrag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nobody is shown first because they cost less: the rooms of choice cannot know what help costs.
 */
class PrijsvrijTest extends SamenhangTest {

    private static final Pattern MONEY =
            Pattern.compile("prijs|tarief|bedrag|kosten|cent\\b|centen|euro|marge|budget");

    /** Know the rent that somebody pays for a room of their own: that is no price of help. */
    private static final Set<String> RENT =
            Set.of(
                    "nl.samenhang.netwerk.plek.Huurcontract",
                    "nl.samenhang.netwerk.plek.PlekRepository",
                    "nl.samenhang.netwerk.plek.PlekRows",
                    "nl.samenhang.netwerk.plek.web.PlekForm");

    @Autowired private JdbcClient jdbc;

    @Test
    void no_room_is_shown_first_because_its_rent_is_low() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/nl/samenhang/netwerk/plek"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source)).doesNotContainPattern("order by[^;\"]*huur");
                assertThat(Files.readString(source))
                        .doesNotContainPattern("compar\\w*\\([^;]*huur");
            }
        }
    }

    @Test
    void no_class_of_the_choice_reaches_money() {
        var rooms =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.samenhang.netwerk", "nl.samenhang.besluit.keuze");
        var reached =
                rooms.stream()
                        .filter(c -> !RENT.contains(c.getName()))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass())
                        .filter(PrijsvrijTest::isMoney)
                        .map(JavaClass::getName)
                        .distinct()
                        .toList();
        assertThat(reached).isEmpty();
    }

    @Test
    void no_field_and_no_column_of_the_choice_is_about_money() {
        var fields =
                new ClassFileImporter()
                                .importPackages(
                                        "nl.samenhang.netwerk.aanbieder",
                                        "nl.samenhang.besluit.keuze")
                                .stream()
                                .filter(c -> !c.getName().endsWith("Test"))
                                .flatMap(c -> c.getAllFields().stream())
                                .map(f -> f.getName());
        assertThat(Stream.concat(fields, columns().stream()))
                .hasSizeGreaterThan(100)
                .noneMatch(name -> MONEY.matcher(name.toLowerCase(Locale.ROOT)).find());
    }

    private List<String> columns() {
        var sql =
                """
                select attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('aanbieder', 'keuze') and c.relkind = 'r' and a.attnum > 0
                """;
        return jdbc.sql(sql).query(String.class).list();
    }

    private static boolean isMoney(JavaClass type) {
        return type.isEquivalentTo(Bedrag.class)
                || type.getPackageName().startsWith("nl.samenhang.geld")
                || type.getPackageName().startsWith("nl.samenhang.levering");
    }
}
