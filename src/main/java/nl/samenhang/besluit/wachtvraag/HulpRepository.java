package nl.samenhang.besluit.wachtvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what helps during a wait, and of what experts say about it. */
@Repository
class HulpRepository {

    private final JdbcClient jdbc;

    HulpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Overbrugging> overbruggingen(WachtvraagId id) {
        return of(id, "select * from wachtvraag.overbrugging where %s order by van, id")
                .query(
                        (rs, _) ->
                                new Overbrugging(
                                        rs.getObject("id", UUID.class),
                                        rs.getString("wat"),
                                        rs.getString("wie"),
                                        new Periode(
                                                rs.getObject("van", LocalDate.class),
                                                Optional.ofNullable(
                                                        rs.getObject("tot", LocalDate.class)))))
                .list();
    }

    void insert(Wachtvraag vraag, Overbrugging nieuw) {
        var sql =
                """
                insert into wachtvraag.overbrugging (gemeente, id, wachtvraag, gezin, inwoner, wat, wie, van, tot)
                values (:gemeente, :id, :wachtvraag, :gezin, :inwoner, :wat, :wie, :van, :tot)
                """;
        about(vraag, sql)
                .param("id", nieuw.id())
                .param("wat", nieuw.wat())
                .param("wie", nieuw.wie())
                .param("van", nieuw.periode().van())
                .param("tot", nieuw.periode().tot().orElse(null))
                .update();
    }

    /** The newest first. */
    List<Expertvraag> expertvragen(WachtvraagId id) {
        return of(
                        id,
                        "select * from wachtvraag.expertvraag where %s order by gesteld_op desc, id desc")
                .query(HulpRepository::expertvraag)
                .list();
    }

    void insert(Wachtvraag vraag, Expertvraag nieuw) {
        var sql =
                """
                insert into wachtvraag.expertvraag (gemeente, id, wachtvraag, gezin, inwoner, vraag, gesteld_op, door)
                values (:gemeente, :id, :wachtvraag, :gezin, :inwoner, :vraag, :op, :door)
                """;
        about(vraag, sql)
                .param("id", nieuw.id())
                .param("vraag", nieuw.vraag())
                .param("op", nieuw.gesteldOp())
                .param("door", nieuw.door().value())
                .update();
    }

    void advise(Expertvraag vraag, Expertvraag.Advies advies) {
        here("""
             update wachtvraag.expertvraag set advies = :advies, adviseur = :adviseur, advies_op = :op
              where gemeente = :gemeente and id = :id
             """)
                .param("id", vraag.id())
                .param("advies", advies.tekst())
                .param("adviseur", advies.adviseur())
                .param("op", advies.op())
                .update();
    }

    private StatementSpec of(WachtvraagId id, String sql) {
        return here(sql.formatted("gemeente = :gemeente and wachtvraag = :wachtvraag"))
                .param("wachtvraag", id.value());
    }

    private StatementSpec about(Wachtvraag vraag, String sql) {
        return here(sql)
                .param("wachtvraag", vraag.id().value())
                .param("gezin", vraag.gezin().value())
                .param("inwoner", vraag.inwoner().value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Expertvraag expertvraag(ResultSet rs, int row) throws SQLException {
        var op = Optional.ofNullable(rs.getObject("advies_op", LocalDate.class));
        Optional<Expertvraag.Advies> advies =
                op.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Expertvraag.Advies(
                                        rs.getString("advies"),
                                        rs.getString("adviseur"),
                                        op.get()));
        return new Expertvraag(
                rs.getObject("id", UUID.class),
                rs.getString("vraag"),
                rs.getObject("gesteld_op", LocalDate.class),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                advies);
    }
}
