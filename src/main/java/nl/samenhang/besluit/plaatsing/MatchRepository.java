package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what was said about how a place fits. */
@Repository
class MatchRepository {

    private final JdbcClient jdbc;

    MatchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said about the place, the first answer first. */
    List<Match> of(PlaatsingId id) {
        return here("select * from plaatsing.match where gemeente = :gemeente and plaatsing = :id order by op, id")
                .param("id", id.value())
                .query(
                        (rs, _) ->
                                new Match(
                                        Matchpartij.valueOf(rs.getString("partij")),
                                        Matchantwoord.valueOf(rs.getString("antwoord")),
                                        rs.getString("woorden"),
                                        rs.getString("wie"),
                                        rs.getObject("op", LocalDate.class),
                                        rs.getBoolean("zelf")))
                .list();
    }

    void insert(Plaatsing plaatsing, Match match) {
        var sql =
                """
                insert into plaatsing.match (gemeente, id, plaatsing, gezin, inwoner, partij, antwoord, woorden, wie, op,
                    zelf, door)
                values (:gemeente, :id, :plaatsing, :gezin, :inwoner, :partij, :antwoord, :woorden, :wie, :op, :zelf,
                    :door)
                """;
        here(sql)
                .param("id", Ids.next())
                .param("plaatsing", plaatsing.id().value())
                .param("gezin", plaatsing.gezin().value())
                .param("inwoner", plaatsing.inwoner().value())
                .param("partij", match.partij().name())
                .param("antwoord", match.antwoord().name())
                .param("woorden", match.woorden())
                .param("wie", match.wie())
                .param("op", match.op())
                .param("zelf", match.zelf())
                .param("door", Contexts.current().actor())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
