package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections of somebody and what became of them, for the copy of the own data. */
@Component
class BezwaarInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    BezwaarInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("bezwaar.bezwaar");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, ontvangen, elders, gronden, verslag, zitting, uitkomst, verschoonbaar, motivering, beslist_op, beroep_tot
                  from bezwaar.bezwaar
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by ontvangen
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("bezwaar.bezwaar", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("ontvangen", LocalDate.class))
                                        .eigen("elders", rs.getString("elders"))
                                        .vrij("tekst", rs.getString("gronden"))
                                        .vrij("verslag", rs.getString("verslag"))
                                        .code(
                                                "uitkomst",
                                                rs.getString("uitkomst"),
                                                "bezwaar.uitkomst.")
                                        .vrij("waarom", rs.getString("verschoonbaar"))
                                        .eigen("zitting", rs.getObject("zitting", LocalDate.class))
                                        .eigen("klaar", rs.getObject("beslist_op", LocalDate.class))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("beroep_tot", LocalDate.class))
                                        .vrij("toelichting", rs.getString("motivering")))
                .list();
    }
}
