package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Uitzonderingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copy is complete when each table that points at a person is told by some room, or says why it
 * is left out in {@code definitions/inzage-uitzonderingen.json}.
 */
class InzagedelenTest extends SamenhangTest {

    @Autowired private List<Inzagedeel> delen;
    @Autowired private Uitzonderingen uitzonderingen;
    @Autowired private JdbcClient jdbc;

    @Test
    void every_table_with_a_column_of_persons_is_in_the_copy_or_says_why_not() {
        var tabellen =
                jdbc.sql("select distinct tabel from database.persoonskolom")
                        .query(String.class)
                        .list();
        var verteld = new HashSet<>(verteld());
        var weg = weg();
        assertThat(verteld).doesNotContainAnyElementsOf(weg);
        verteld.addAll(weg);
        var bestaand =
                jdbc.sql("select schemaname || '.' || tablename from pg_tables")
                        .query(String.class)
                        .list();
        assertThat(verteld).containsAll(tabellen);
        assertThat(bestaand).as("what hangs on them is told too").containsAll(verteld);
    }

    @Test
    void every_room_is_in_the_copy_or_says_why_not() {
        var kamers =
                jdbc.sql(
                                """
                                select distinct n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('r', 'p')
                                   and n.nspname not in ('public', 'information_schema')
                                   and n.nspname !~ '^(pg_|proef)'
                                """)
                        .query(String.class)
                        .list();
        var verteld =
                delen.stream()
                        .map(deel -> deel.getClass().getPackageName().split("\\.")[3])
                        .collect(Collectors.toCollection(HashSet::new));
        var weg = uitzonderingen.kamers().stream().map(Uitzonderingen.Kamer::kamer).toList();
        assertThat(verteld).doesNotContainAnyElementsOf(weg);
        verteld.addAll(weg);
        uitzonderingen.all().forEach(u -> verteld.add(u.tabel().split("\\.")[0]));
        assertThat(kamers).containsExactlyInAnyOrderElementsOf(verteld);
    }

    /** Without a line in the table of purposes the rows of a room would be left out in silence. */
    @Test
    void who_makes_a_copy_may_see_every_kind_of_data_that_goes_into_it() {
        var dicht =
                jdbc.sql(
                                """
                                select distinct c.categorie from database.gegevenscategorie c
                                 where c.tabel in (:verteld)
                                   and not exists (select 1 from database.doelregel r
                                                    where r.doel = 'privacyverzoek' and r.rol = 'PRIVACY'
                                                      and r.categorie = c.categorie)
                                """)
                        .param("verteld", verteld())
                        .query(String.class)
                        .list();
        assertThat(dicht).isEmpty();
    }

    @Test
    void who_reads_a_copy_is_told_of_rooms_with_data_of_people_that_are_not_in_it() {
        assertThat(uitzonderingen.told())
                .extracting(Uitzonderingen.Reden::nl)
                .anyMatch(reden -> reden.contains("Cijfers en zinnen over aanbieders"))
                .noneMatch(reden -> reden.contains("Werk van de computer"));
    }

    private Set<String> verteld() {
        var alle = new HashSet<String>();
        delen.forEach(deel -> alle.addAll(deel.tabellen()));
        return alle;
    }

    private List<String> weg() {
        return uitzonderingen.all().stream().map(Uitzonderingen.Uitzondering::tabel).toList();
    }
}
