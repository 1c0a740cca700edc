package nl.samenhang.besluit.ingebrekestelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Beslisvraag.Soort;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what we told about decisions that come later. */
@Repository
class VertragingRepository {

    private final JdbcClient jdbc;

    VertragingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vertraging> of(Onderwerp over) {
        var sql =
                """
                select * from ingebrekestelling.vertraging
                 where gemeente = :gemeente and coalesce(aanvraag, bezwaar) = :over order by gemeld, id
                """;
        return here(sql).param("over", over.id()).query(VertragingRepository::row).list();
    }

    void insert(Vertraging nieuw) {
        var sql =
                """
                insert into ingebrekestelling.vertraging
                    (gemeente, id, aanvraag, bezwaar, gezin, inwoner, gemeld, verwacht)
                values (:gemeente, :id, :aanvraag, :bezwaar, :gezin, :inwoner, :gemeld, :verwacht)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("aanvraag", nieuw.soort() == Soort.AANVRAAG ? nieuw.over().id() : null)
                .param("bezwaar", nieuw.soort() == Soort.BEZWAAR ? nieuw.over().id() : null)
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("gemeld", nieuw.gemeld())
                .param("verwacht", nieuw.verwacht())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Vertraging row(ResultSet rs, int row) throws SQLException {
        var aanvraag = rs.getObject("aanvraag", UUID.class);
        return new Vertraging(
                rs.getObject("id", UUID.class),
                aanvraag == null
                        ? new BezwaarId(rs.getObject("bezwaar", UUID.class)).onderwerp()
                        : new AanvraagId(aanvraag).onderwerp(),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getObject("gemeld", LocalDate.class),
                rs.getObject("verwacht", LocalDate.class));
    }
}
