package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Telling;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the figures about debt help. */
@Repository
class StandRepository {

    private static final String BEWIND = "BEWIND";

    private final JdbcClient jdbc;

    StandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts how arrangements of 18 and of 36 months went. Who came back did so within a year of
     * completing it; only those count of whom that year is over.
     */
    void count(LocalDate vandaag) {
        here("delete from schuldhulp.stand where gemeente = :gemeente").update();
        var sql =
                """
                insert into schuldhulp.stand (gemeente, soort, dag, begonnen, geslaagd, gestopt, na_een_jaar, terug)
                select :gemeente, r.maanden::text, :vandaag, count(*), count(*) filter (where r.goed),
                       count(*) filter (where r.gestopt), count(*) filter (where r.jaar),
                       count(*) filter (where r.jaar and r.terug)
                  from (select v.maanden, t.uitstroom = 'AFGEROND' is true as goed,
                               (t.uitstroom is not null and t.uitstroom <> 'AFGEROND') as gestopt,
                               coalesce(t.uitstroom = 'AFGEROND'
                                        and t.uitgestroomd_op + interval '1 year' <= :vandaag, false) as jaar,
                               exists (select 1 from schuldhulp.traject w
                                        where w.gemeente = t.gemeente and w.id <> t.id
                                          and w.gemeld_op >= t.uitgestroomd_op
                                          and w.gemeld_op < t.uitgestroomd_op + interval '1 year'
                                          and array[w.inwoner, w.partner] && array[t.inwoner, t.partner]) as terug
                          from schuldhulp.voorstel v
                          join schuldhulp.traject t on t.gemeente = v.gemeente and t.id = v.traject
                         where v.gemeente = :gemeente and v.begonnen_op is not null) r
                 group by r.maanden
                union all
                select :gemeente, 'BEWIND', :vandaag, count(*), 0, 0, 0, 0 from schuldhulp.begeleiding b
                 where b.gemeente = :gemeente and b.soort = 'BESCHERMINGSBEWIND' and b.tot is null
                """;
        here(sql).param("vandaag", vandaag).update();
    }

    /** The terms beside each other, the old one first. */
    List<Cohort> cohorten() {
        return here("""
                    select * from schuldhulp.stand where gemeente = :gemeente and soort <> 'BEWIND' order by soort desc
                    """)
                .query(
                        (rs, _) ->
                                new Cohort(
                                        Integer.parseInt(rs.getString("soort")),
                                        rs.getObject("dag", LocalDate.class),
                                        rs.getInt("begonnen"),
                                        rs.getInt("geslaagd"),
                                        rs.getInt("gestopt"),
                                        rs.getInt("na_een_jaar"),
                                        rs.getInt("terug")))
                .list();
    }

    /** How many people are under administration because of debts. */
    Telling bewind() {
        return new Telling(
                here("select begonnen from schuldhulp.stand where gemeente = :gemeente and soort = :soort")
                        .param("soort", BEWIND)
                        .query(Integer.class)
                        .optional()
                        .orElse(0));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
