package nl.samenhang.regie.onderzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of inquiries and of whom they are about. */
@Repository
class OnderzoekRepository {

    private final JdbcClient jdbc;

    OnderzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a file, the newest first. */
    List<Onderzoek> of(GezinId gezin) {
        var sql =
                """
                select * from onderzoek.onderzoek where gemeente = :gemeente and gezin = :gezin
                order by begonnen_op desc, id desc
                """;
        return here(sql)
                .param("gezin", gezin.value())
                .query((rs, _) -> row(rs, over(rs.getObject("id", UUID.class))))
                .list();
    }

    Optional<Onderzoek> find(OnderzoekId id) {
        return here("select * from onderzoek.onderzoek where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query((rs, _) -> row(rs, over(id.value())))
                .optional();
    }

    void insert(Onderzoek nieuw) {
        var sql =
                """
                insert into onderzoek.onderzoek (gemeente, id, gezin, begin, begonnen_op, door)
                values (:gemeente, :id, :gezin, :begin, :begonnenOp, :door)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("begin", nieuw.begin())
                .param("begonnenOp", nieuw.begonnenOp())
                .param("door", nieuw.onderzoeker().value())
                .update();
        nieuw.over().forEach(wie -> insert(nieuw, wie));
    }

    void finish(OnderzoekId id, LocalDate dag) {
        here("""
             update onderzoek.onderzoek set afgerond_op = :dag where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    private void insert(Onderzoek onderzoek, Onderzochte wie) {
        var sql =
                """
                insert into onderzoek.betreft (gemeente, id, onderzoek, gezin, inwoner, wmo, jeugd)
                values (:gemeente, :id, :onderzoek, :gezin, :inwoner, :wmo, :jeugd)
                """;
        here(sql)
                .param("id", Ids.next())
                .param("onderzoek", onderzoek.id().value())
                .param("gezin", onderzoek.gezin().value())
                .param("inwoner", wie.inwoner().value())
                .param("wmo", wie.wmo())
                .param("jeugd", wie.jeugd())
                .update();
    }

    /** Two rows of one person can be there after two descriptions became one. */
    private List<Onderzochte> over(UUID onderzoek) {
        var sql =
                """
                select inwoner, bool_or(wmo) as wmo, bool_or(jeugd) as jeugd, min(id::text) as eerst
                from onderzoek.betreft where gemeente = :gemeente and onderzoek = :onderzoek
                group by inwoner order by eerst
                """;
        return here(sql)
                .param("onderzoek", onderzoek)
                .query(
                        (rs, _) ->
                                new Onderzochte(
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        rs.getBoolean("wmo"),
                                        rs.getBoolean("jeugd")))
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Onderzoek row(ResultSet rs, List<Onderzochte> over) throws SQLException {
        return new Onderzoek(
                new OnderzoekId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                over,
                rs.getObject("begin", LocalDate.class),
                rs.getObject("begonnen_op", LocalDate.class),
                new MedewerkerId(rs.getObject("door", UUID.class)),
                Optional.ofNullable(rs.getObject("afgerond_op", LocalDate.class)));
    }
}
