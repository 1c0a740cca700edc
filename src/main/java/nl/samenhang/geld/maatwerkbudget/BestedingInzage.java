package nl.samenhang.geld.maatwerkbudget;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was spent for somebody and why, for the copy of the own data. */
@Component
class BestedingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    BestedingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("maatwerkbudget.besteding");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, wat, bedrag, wet, status, waarom_niet, voorkomt, toelichting,
                       (gevraagd_op at time zone 'Europe/Amsterdam')::date as dag
                  from maatwerkbudget.besteding
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by gevraagd_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("maatwerkbudget.besteding", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("dag", LocalDate.class))
                                        .eigen("tekst", rs.getString("wat"))
                                        .eigen("bedrag", new Bedrag(rs.getLong("bedrag")))
                                        .code(
                                                "status",
                                                rs.getString("status"),
                                                "maatwerkbudget.status.")
                                        .code("wet", rs.getString("wet"), "web.wet.")
                                        .vrij("toelichting", rs.getString("toelichting"))
                                        .vrij("waarom", rs.getString("waarom_niet"))
                                        .vrij("voorkomt", rs.getString("voorkomt")))
                .list();
    }
}
