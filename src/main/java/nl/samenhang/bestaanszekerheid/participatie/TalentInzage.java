package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody can and looks for, for the copy of the own data. */
@Component
class TalentInzage implements Inzagedeel {

    private static final String TABEL = "participatie.talentprofiel";

    private final JdbcClient jdbc;

    TalentInzage(JdbcClient jdbc) {
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
                select id, op, kan, graag, geleerd, helpt, uren, postcode, kilometers,
                       array_to_string(soorten, ', ') as soorten, array_to_string(werksoorten, ', ') as werksoorten,
                       array_to_string(talen, ', ') as talen, array_to_string(steun, ', ') as steun
                  from participatie.talentprofiel
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(TABEL, rs.getObject("id", UUID.class))
                                        .op(rs.getObject("op", LocalDate.class))
                                        .vrij("woorden", rs.getString("kan"))
                                        .vrij("wens", rs.getString("graag"))
                                        .vrij("geleerd", rs.getString("geleerd"))
                                        .vrij("helpt", rs.getString("helpt"))
                                        .eigen("soort", rs.getString("soorten"))
                                        .eigen("werksoort", rs.getString("werksoorten"))
                                        .eigen("talen", rs.getString("talen"))
                                        .eigen("steun", rs.getString("steun"))
                                        .eigen("uren", rs.getString("uren"))
                                        .vindplaats("postcode", rs.getString("postcode"))
                                        .eigen("kilometers", rs.getString("kilometers")))
                .list();
    }
}
