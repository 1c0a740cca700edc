package nl.samenhang.recht.doel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room with data of people stands on the page that says what guards it. */
class VeiligheidspaginaTest extends SamenhangTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void each_room_with_data_of_people_says_what_guards_it() throws IOException {
        var page = Files.readString(Path.of("docs/veiligheid.md"));
        var part = page.substring(page.indexOf("## Room by room"), page.indexOf("## OWASP"));
        var kamers =
                jdbc.sql(
                                """
                                select distinct split_part(tabel, '.', 1) from database.gegevenscategorie
                                union select distinct split_part(tabel, '.', 1) from database.persoonskolom
                                """)
                        .query(String.class)
                        .set();
        kamers.removeIf(kamer -> part.contains("`" + kamer + "`"));
        assertThat(kamers).isEmpty();
    }
}
