package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What residents say about data that was not changed. */
@Repository
class VerklaringRepository {

    private final JdbcClient jdbc;

    VerklaringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Verzoek verzoek, LocalDate op) {
        var sql =
                """
                insert into privacyverzoek.verklaring (gemeente, id, verzoek, inwoner, tekst, op)
                values (:gemeente, :id, :verzoek, :inwoner, :tekst, :op)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", Ids.next())
                .param("verzoek", verzoek.id().value())
                .param("inwoner", verzoek.inwoner().value())
                .param("tekst", verzoek.vraag())
                .param("op", op)
                .update();
    }

    List<Verklaring> about(InwonerId inwoner) {
        var sql =
                """
                select tekst, op from privacyverzoek.verklaring
                 where gemeente = :gemeente and inwoner = :inwoner order by op desc, id desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("inwoner", inwoner.value())
                .query(Verklaring.class)
                .list();
    }
}
