package nl.samenhang.werkplek.werkvoorraad;

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

/** What still has to be done for somebody, for the copy of the own data. */
@Component
class WerkInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    WerkInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("werkvoorraad.werkitem");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return werk(inwoner);
    }

    private List<Stuk> werk(InwonerId inwoner) {
        var sql =
                """
                select id, tekst, argumenten, geopend_op, uiterlijk from werkvoorraad.werkitem
                 where gemeente = current_setting('app.gemeente') and onderwerp_soort = 'inwoner' and onderwerp_id = :inwoner
                 order by geopend_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("werkvoorraad.werkitem", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("geopend_op", LocalDate.class))
                                        .zin("tekst", Rijen.zin(rs))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("uiterlijk", LocalDate.class)))
                .list();
    }
}
