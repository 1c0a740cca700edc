package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers how far a town is. */
@Repository
class VullingRepository {

    private final JdbcClient jdbc;

    VullingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Vulling> find() {
        var sql =
                """
                select zaad, dag, huishoudens, stap, klaar_op is not null as klaar from voorbeeldstad.vulling
                 where gemeente = :gemeente
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .query(
                        (rs, row) ->
                                new Vulling(
                                        rs.getLong("zaad"),
                                        rs.getObject("dag", LocalDate.class),
                                        rs.getInt("huishoudens"),
                                        rs.getInt("stap"),
                                        rs.getBoolean("klaar")))
                .optional();
    }

    void insert(Vulling vulling) {
        var sql =
                """
                insert into voorbeeldstad.vulling (gemeente, zaad, dag, huishoudens)
                values (:gemeente, :zaad, :dag, :huishoudens)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("zaad", vulling.zaad())
                .param("dag", vulling.dag())
                .param("huishoudens", vulling.huishoudens())
                .update();
    }

    void nextStap() {
        var sql = "update voorbeeldstad.vulling set stap = stap + 1 where gemeente = :gemeente";
        jdbc.sql(sql).param("gemeente", gemeente()).update();
    }

    void finish() {
        var sql = "update voorbeeldstad.vulling set klaar_op = now() where gemeente = :gemeente";
        jdbc.sql(sql).param("gemeente", gemeente()).update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
