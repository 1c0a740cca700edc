package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the figures about who still works. */
@Repository
class BehoudRepository {

    private final JdbcClient jdbc;

    BehoudRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts from the first day at work of each person, once for each kind of work. Who went on
     * with the same kind of work elsewhere works too.
     */
    void count(LocalDate vandaag) {
        here("delete from participatie.behoud where gemeente = :gemeente").update();
        var sql =
                """
                with werk as (
                    select w.inwoner, a.soort, w.begonnen_op, w.geeindigd_op
                      from participatie.werkplaatsing w
                      join participatie.werkaanbod a on a.gemeente = w.gemeente and a.id = w.aanbod
                     where w.gemeente = :gemeente and w.begonnen_op is not null),
                eerste as (select inwoner, soort, min(begonnen_op) as van from werk group by inwoner, soort),
                moment as (
                    select e.inwoner, e.soort, m as maanden, (e.van + make_interval(months => m))::date as dag
                      from eerste e cross join unnest(array[1, 3, 6, 12]) m)
                insert into participatie.behoud (gemeente, soort, maanden, dag, geplaatst, werkt)
                select :gemeente, o.soort, o.maanden, :vandaag, count(*), count(*) filter (where exists (
                           select 1 from werk w
                            where w.inwoner = o.inwoner and w.soort = o.soort and w.begonnen_op <= o.dag
                              and (w.geeindigd_op is null or w.geeindigd_op >= o.dag)))
                  from moment o
                 where o.dag <= :vandaag
                 group by o.soort, o.maanden
                """;
        here(sql).param("vandaag", vandaag).update();
    }

    /** Jobs first, and of each kind the fewest months first. */
    List<Werkbehoud> all() {
        return here("select * from participatie.behoud where gemeente = :gemeente order by soort, maanden")
                .query(
                        (rs, _) -> {
                            var geplaatst = new Telling(rs.getInt("geplaatst"));
                            return new Werkbehoud(
                                    Aanbodsoort.valueOf(rs.getString("soort")),
                                    rs.getInt("maanden"),
                                    rs.getObject("dag", LocalDate.class),
                                    geplaatst,
                                    geplaatst.procent(rs.getInt("werkt")));
                        })
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
