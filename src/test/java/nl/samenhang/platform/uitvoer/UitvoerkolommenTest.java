package nl.samenhang.platform.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column that is added to a table that travels cannot be forgotten: whoever adds it says whether
 * it goes along, or why it stays.
 */
class UitvoerkolommenTest extends SamenhangTest {

    @Autowired private List<Uitvoerdeel> delen;
    @Autowired private JdbcClient jdbc;

    @Test
    void every_column_of_a_table_that_travels_goes_along_or_says_why_not() {
        for (var tabel : tabellen()) {
            var verteld =
                    tabel.kolommen().stream()
                            .filter(kolom -> kolom.soort() != Soort.PARTIJ)
                            .map(Kolom::naam)
                            .collect(Collectors.toSet());
            assertThat(columns(tabel.tabel()))
                    .as(tabel.tabel())
                    .isEqualTo(
                            Stream.concat(verteld.stream(), Stream.of("gemeente"))
                                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void what_stays_says_why() {
        assertThat(tabellen())
                .flatExtracting(Uitvoertabel::kolommen)
                .filteredOn(kolom -> kolom.soort() == Soort.BLIJFT)
                .allSatisfy(kolom -> assertThat(kolom.bij()).isNotBlank());
    }

    @Test
    void each_table_has_a_file_of_its_own() {
        assertThat(tabellen()).extracting(Uitvoertabel::bestand).doesNotHaveDuplicates();
    }

    private List<Uitvoertabel> tabellen() {
        return delen.stream().flatMap(deel -> deel.tabellen().stream()).toList();
    }

    private Set<String> columns(String tabel) {
        var sql =
                """
                select attname from pg_attribute
                 where attrelid = :tabel::regclass and attnum > 0 and not attisdropped
                """;
        return jdbc.sql(sql).param("tabel", tabel).query(String.class).set();
    }
}
