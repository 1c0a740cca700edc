package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a decision would come later, for the copy of the own data. */
@Component
class VertragingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    VertragingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("ingebrekestelling.vertraging");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, gemeld, verwacht from ingebrekestelling.vertraging
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by gemeld
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(
                                                "ingebrekestelling.vertraging",
                                                rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gemeld", LocalDate.class))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("verwacht", LocalDate.class)))
                .list();
    }
}
