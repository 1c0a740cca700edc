package nl.samenhang.regie.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of advice. */
@Repository
class AdviesRepository {

    private final JdbcClient jdbc;

    AdviesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Advies> of(GezinId gezin) {
        return here("select * from overleg.advies where gemeente = :gemeente and gezin = :gezin order by id desc")
                .param("gezin", gezin.value())
                .query(AdviesRepository::row)
                .list();
    }

    Optional<Advies> find(AdviesId id) {
        return here("select * from overleg.advies where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(AdviesRepository::row)
                .optional();
    }

    void insert(Advies nieuw) {
        var sql =
                """
                insert into overleg.advies (gemeente, id, gezin, inwoner, soort, over, vraag, uitleg, richtingen, eens,
                    adviseur, registratie, gegeven_op)
                values (:gemeente, :id, :gezin, :inwoner, :soort, :over, :vraag, :analyse, :richtingen, :eens,
                    :adviseur, :registratie, :gegevenOp)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("soort", nieuw.isTweedeMening() ? "TWEEDE_MENING" : "ADVIES")
                .param("over", nieuw.over().map(AdviesId::value).orElse(null))
                .param("vraag", nieuw.vraag())
                .param("analyse", nieuw.analyse())
                .param("richtingen", nieuw.richtingen())
                .param("eens", nieuw.eens().orElse(null))
                .param("adviseur", nieuw.adviseur().value())
                .param("registratie", nieuw.registratie())
                .param("gegevenOp", nieuw.gegevenOp())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Advies row(ResultSet rs, int row) throws SQLException {
        return new Advies(
                new AdviesId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Optional.ofNullable(rs.getObject("over", UUID.class)).map(AdviesId::new),
                rs.getString("vraag"),
                rs.getString("uitleg"),
                rs.getString("richtingen"),
                Optional.ofNullable(rs.getObject("eens", Boolean.class)),
                new MedewerkerId(rs.getObject("adviseur", UUID.class)),
                rs.getString("registratie"),
                rs.getObject("gegeven_op", LocalDate.class));
    }
}
