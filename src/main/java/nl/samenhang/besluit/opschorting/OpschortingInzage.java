package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a decision for somebody had to wait, for the copy of the own data. */
@Component
class OpschortingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    OpschortingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("opschorting.opschorting");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, gemeld, reden, toelichting, van, uiterlijk, klaar from opschorting.opschorting
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by gemeld
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("opschorting.opschorting", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gemeld", LocalDate.class))
                                        .code("reden", rs.getString("reden"), "opschorting.reden.")
                                        .vrij("toelichting", rs.getString("toelichting"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("uiterlijk", LocalDate.class))
                                        .eigen("klaar", rs.getObject("klaar", LocalDate.class)))
                .list();
    }
}
