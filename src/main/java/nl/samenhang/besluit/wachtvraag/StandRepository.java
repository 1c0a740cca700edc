package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the figures about waiting. */
@Repository
class StandRepository {

    private final JdbcClient jdbc;

    StandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts who waits today, each person once per kind of help. */
    void count(LocalDate vandaag) {
        here("delete from wachtvraag.stand where gemeente = :gemeente").update();
        var sql =
                """
                insert into wachtvraag.stand (gemeente, soort, dag, aantal, dagen)
                select :gemeente, soort, :vandaag, count(*), percentile_disc(0.5) within group (order by :vandaag - sinds)
                  from (select soort, inwoner, min(sinds) as sinds from wachtvraag.wachtvraag
                         where gemeente = :gemeente and geeindigd_op is null group by soort, inwoner) w
                 group by soort
                """;
        here(sql).param("vandaag", vandaag).update();
    }

    List<Wachtcijfer> all() {
        return here("select * from wachtvraag.stand where gemeente = :gemeente order by soort")
                .query(
                        (rs, _) -> {
                            var aantal = new Telling(rs.getInt("aantal"));
                            return new Wachtcijfer(
                                    Wachtsoort.valueOf(rs.getString("soort")),
                                    rs.getObject("dag", LocalDate.class),
                                    aantal,
                                    aantal.isShown()
                                            ? OptionalInt.of(rs.getInt("dagen"))
                                            : OptionalInt.empty());
                        })
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
