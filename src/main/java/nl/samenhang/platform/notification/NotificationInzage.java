package nl.samenhang.platform.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to somebody, for the copy of the own data. */
@Component
class NotificationInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    NotificationInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("notification.verzending");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return berichten(inwoner);
    }

    private List<Stuk> berichten(InwonerId inwoner) {
        var sql =
                """
                select id, kanaal, titel, alineas, ontvanger, verzonden, getoond, aangemaakt, gemeente from notification.verzending
                 where gemeente = current_setting('app.gemeente')
                   and (inwoner = :inwoner or (onderwerp_soort = 'inwoner' and onderwerp_id = :inwoner and inwoner is null))
                 order by aangemaakt
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("notification.verzending", rs.getObject("id", UUID.class))
                                        .code("kanaal", rs.getString("kanaal"), "inzage.kanaal.")
                                        .eigen("moment", Rijen.moment(rs, "aangemaakt"))
                                        .eigen("verzonden", Rijen.moment(rs, "verzonden"))
                                        .eigen("getoond", Rijen.moment(rs, "getoond"))
                                        .vrij("titel", rs.getString("titel"))
                                        .vrij(
                                                "tekst",
                                                String.join(
                                                        "\n",
                                                        (String[])
                                                                rs.getArray("alineas").getArray()))
                                        .magWeg())
                .list();
    }
}
