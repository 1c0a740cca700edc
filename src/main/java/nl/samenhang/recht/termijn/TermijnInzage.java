package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which clocks ran for somebody, for the copy of the own data. */
@Component
class TermijnInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    TermijnInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("termijn.lopende_termijn");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return termijnen(inwoner);
    }

    private List<Stuk> termijnen(InwonerId inwoner) {
        var sql =
                """
                select id, code, start, uiterlijk, beeindigd_op from termijn.lopende_termijn
                 where gemeente = current_setting('app.gemeente') and onderwerp_soort = 'inwoner' and onderwerp_id = :inwoner
                 order by start
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("termijn.lopende", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("start", LocalDate.class))
                                        .eigen("termijn", rs.getString("code"))
                                        .eigen("van", rs.getObject("start", LocalDate.class))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("uiterlijk", LocalDate.class))
                                        .eigen(
                                                "klaar",
                                                rs.getObject("beeindigd_op", LocalDate.class)))
                .list();
    }
}
