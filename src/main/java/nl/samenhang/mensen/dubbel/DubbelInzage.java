package nl.samenhang.mensen.dubbel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which descriptions of somebody were taken together, for the copy of the own data. */
@Component
class DubbelInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    DubbelInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("dubbel.samenvoeging");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return samenvoegingen(inwoner);
    }

    private List<Stuk> samenvoegingen(InwonerId inwoner) {
        var sql =
                """
                select id, op, reden, door_naam, ongedaan_op, ongedaan_reden from dubbel.samenvoeging
                 where gemeente = current_setting('app.gemeente') and :inwoner in (blijft, verdween) order by op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("dubbel.samenvoeging", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "op"))
                                        .professional("door", rs.getString("door_naam"))
                                        .vrij("reden", rs.getString("reden"))
                                        .eigen("ongedaan", Rijen.moment(rs, "ongedaan_op"))
                                        .vrij("reden-ongedaan", rs.getString("ongedaan_reden")))
                .list();
    }
}
