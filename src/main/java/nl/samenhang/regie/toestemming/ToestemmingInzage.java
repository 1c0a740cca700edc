package nl.samenhang.regie.toestemming;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody consented to, for the copy of the own data. */
@Component
class ToestemmingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    ToestemmingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("toestemming.toestemming", "toestemming.akkoord");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select t.id, t.gegevensset, nullif(t.wet, '') as wet, t.wijze, t.status,
                       case t.ontvanger_soort when 'ROL' then t.ontvanger end as ontvanger, cast(t.sinds as date) as van,
                       cast(t.ingetrokken_op as date) as tot,
                       array_to_string(array(select a.naam from toestemming.akkoord a
                                              where a.gemeente = t.gemeente and a.toestemming = t.id), ', ') as namen
                  from toestemming.toestemming t
                 where t.gemeente = current_setting('app.gemeente')
                   and (:inwoner in (t.inwoner, t.ouder)
                        or exists (select 1 from toestemming.akkoord a
                                    where a.gemeente = t.gemeente and a.toestemming = t.id and a.inwoner = :inwoner))
                 order by t.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("toestemming.toestemming", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .code(
                                                "soort",
                                                rs.getString("gegevensset"),
                                                "toestemming.gegevensset.")
                                        .code("wet", rs.getString("wet"), "web.wet.")
                                        .code("rol", rs.getString("ontvanger"), "security.rol.")
                                        .code("wijze", rs.getString("wijze"), "toestemming.wijze.")
                                        .code(
                                                "status",
                                                rs.getString("status"),
                                                "toestemming.status.")
                                        .ander("wie", rs.getString("namen"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class)))
                .list();
    }
}
