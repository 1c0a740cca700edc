package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of default of somebody and what they became, for the copy of the own data. */
@Component
class IngebrekestellingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    IngebrekestellingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("ingebrekestelling.ingebrekestelling");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, ontvangen, bedrag, vastgesteld_op from ingebrekestelling.ingebrekestelling
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by ontvangen
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(
                                                "ingebrekestelling.ingebrekestelling",
                                                rs.getObject("id", UUID.class))
                                        .op(rs.getObject("ontvangen", LocalDate.class))
                                        .eigen(
                                                "bedrag",
                                                Optional.ofNullable(
                                                                rs.getObject("bedrag", Long.class))
                                                        .map(Bedrag::new)
                                                        .orElse(null))
                                        .eigen(
                                                "klaar",
                                                rs.getObject("vastgesteld_op", LocalDate.class)))
                .list();
    }
}
