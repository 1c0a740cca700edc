package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        assertThat(tabellen).containsExactlyInAnyOrderElementsOf(verteld);
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
