package nl.samenhang.mensen.inwoner.brp;

import java.util.Collection;
import java.util.List;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in a file that came in, line by line. */
@Repository
class BevindingRepository {

    private final JdbcClient jdbc;

    BevindingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(InlezingId id, Collection<Bevinding> bevindingen) {
        var sql =
                """
                insert into inwoner.bevinding (gemeente, inlezing, regel, element, code, geweigerd)
                values (:gemeente, :id, :regel, :element, :code, :geweigerd) on conflict do nothing
                """;
        for (var bevinding : bevindingen) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("id", id.value())
                    .param("regel", bevinding.regel())
                    .param("element", bevinding.element())
                    .param("code", bevinding.code())
                    .param("geweigerd", bevinding.geweigerd())
                    .update();
        }
    }

    List<Bevinding> of(InlezingId id, int limit) {
        var sql =
                """
                select regel, element, code, geweigerd from inwoner.bevinding
                 where gemeente = :gemeente and inlezing = :id
                 order by geweigerd desc, regel, element limit :limit
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("limit", limit)
                .query(
                        (rs, row) ->
                                new Bevinding(
                                        rs.getLong("regel"),
                                        rs.getString("element"),
                                        rs.getString("code"),
                                        rs.getBoolean("geweigerd")))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
