package nl.samenhang.besluit.inzending;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody sent us, for the copy of the own data. */
@Component
class InzendingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    InzendingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("inzending.inzending");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, inwoner, voor, soort, tekst, ontvangen, afloop, toelichting, array[inwoner, voor] as wie
                  from inzending.inzending
                 where gemeente = current_setting('app.gemeente') and (inwoner = :inwoner or voor = :inwoner)
                 order by ontvangen
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("inzending.inzending", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "ontvangen"))
                                        .code("soort", rs.getString("soort"), "inzending.soort.")
                                        .vrij("tekst", rs.getString("tekst"))
                                        .code("status", rs.getString("afloop"), "inzending.afloop.")
                                        .vrij("toelichting", rs.getString("toelichting"))
                                        .ook(Rijen.inwoners(rs, "wie"), inwoner))
                .list();
    }
}
