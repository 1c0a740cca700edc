package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of who stands beside a household. */
@Repository
class BegeleidingRepository {

    private final JdbcClient jdbc;

    BegeleidingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What runs first, then the newest. */
    List<Begeleiding> of(TrajectId id) {
        return here("""
                    select * from schuldhulp.begeleiding where gemeente = :gemeente and traject = :traject
                     order by tot desc nulls first, van desc, id
                    """)
                .param("traject", id.value())
                .query(
                        (rs, _) ->
                                new Begeleiding(
                                        rs.getObject("id", UUID.class),
                                        Begeleiding.Soort.valueOf(rs.getString("soort")),
                                        rs.getString("wie"),
                                        rs.getObject("van", LocalDate.class),
                                        Optional.ofNullable(rs.getObject("tot", LocalDate.class)),
                                        rs.getString("advies")))
                .list();
    }

    void insert(Traject traject, Begeleiding nieuw) {
        var sql =
                """
                insert into schuldhulp.begeleiding (gemeente, id, traject, gezin, soort, wie, van, advies)
                values (:gemeente, :id, :traject, :gezin, :soort, :wie, :van, :advies)
                """;
        here(sql)
                .param("id", nieuw.id())
                .param("traject", traject.id().value())
                .param("gezin", traject.gezin().value())
                .param("soort", nieuw.soort().name())
                .param("wie", nieuw.wie())
                .param("van", nieuw.van())
                .param("advies", nieuw.advies())
                .update();
    }

    void end(UUID id, LocalDate tot) {
        here("update schuldhulp.begeleiding set tot = :tot where gemeente = :gemeente and id = :id")
                .param("id", id)
                .param("tot", tot)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
