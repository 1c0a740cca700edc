package nl.samenhang.besluit.levering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When help of somebody was really given, for the copy of the own data. */
@Component
class LeveringInzage implements Inzagedeel {

    private static final String TABEL = "levering.levering";

    private final JdbcClient jdbc;

    LeveringInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(TABEL);
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, wet, begin, bron, begin_notitie, einde, reden, einde_notitie from levering.levering
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by begin
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(TABEL, rs.getObject("id", UUID.class))
                                        .op(rs.getObject("begin", LocalDate.class))
                                        .code("wet", rs.getString("wet"), "web.wet.")
                                        .eigen("van", rs.getObject("begin", LocalDate.class))
                                        .code("bron", rs.getString("bron"), "levering.bron.")
                                        .vrij("toelichting", rs.getString("begin_notitie"))
                                        .eigen("tot", rs.getObject("einde", LocalDate.class))
                                        .code("reden", rs.getString("reden"), "levering.reden.")
                                        .vrij("tekst", rs.getString("einde_notitie")))
                .list();
    }
}
