package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingRows.utc;

import java.util.List;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what is added to a melding later. */
@Repository
class AanvullingRepository {

    private final JdbcClient jdbc;

    AanvullingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MeldingId melding, Aanvulling aanvulling) {
        var sql =
                """
                insert into melding.aanvulling (gemeente, id, melding, moment, door, tekst)
                values (:gemeente, :id, :melding, :moment, :door, :tekst)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("melding", melding.value())
                .param("moment", utc(aanvulling.moment()))
                .param("door", aanvulling.door())
                .param("tekst", aanvulling.tekst())
                .update();
    }

    List<Aanvulling> of(MeldingId melding) {
        return jdbc.sql(
                        "select * from melding.aanvulling where melding = :melding order by moment, id")
                .param("melding", melding.value())
                .query(MeldingRows::aanvulling)
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
