package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register said that changed about somebody, for the copy of the own data. */
@Component
class RegisterwijzigingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    RegisterwijzigingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("registerwijziging.wijziging");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return wijzigingen(inwoner);
    }

    private List<Stuk> wijzigingen(InwonerId inwoner) {
        var sql =
                """
                select id, soort, dag, status, ontvangen_op,
                       (select string_agg(key || ': ' || value, '; ' order by key) from jsonb_each_text(oud)) as oud,
                       (select string_agg(key || ': ' || value, '; ' order by key) from jsonb_each_text(nieuw)) as nieuw
                  from registerwijziging.wijziging
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by ontvangen_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(
                                                "registerwijziging.wijziging",
                                                rs.getObject("id", UUID.class))
                                        .op(rs.getObject("dag", LocalDate.class))
                                        .code(
                                                "soort",
                                                rs.getString("soort"),
                                                "registerwijziging.soort.")
                                        .code(
                                                "status",
                                                rs.getString("status"),
                                                "registerwijziging.status.")
                                        .eigen("moment", Rijen.moment(rs, "ontvangen_op"))
                                        .vrij("was", rs.getString("oud"))
                                        .vrij("is", rs.getString("nieuw")))
                .list();
    }
}
