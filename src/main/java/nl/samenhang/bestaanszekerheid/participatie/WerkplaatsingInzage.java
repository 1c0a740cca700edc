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

/** Which work was proposed to somebody and what became of it, for the copy of the own data. */
@Component
class WerkplaatsingInzage implements Inzagedeel {

    private static final String TABEL = "participatie.werkplaatsing";

    private final JdbcClient jdbc;

    WerkplaatsingInzage(JdbcClient jdbc) {
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
                select w.id, w.voorgesteld_op, a.organisatie, w.waarom, w.gesproken_op, w.uitkomst, w.begonnen_op, w.uren,
                       w.subsidie, w.jobcoach, w.geeindigd_op, w.reden
                  from participatie.werkplaatsing w
                  join participatie.werkaanbod a on a.gemeente = w.gemeente and a.id = w.aanbod
                 where w.gemeente = current_setting('app.gemeente') and w.inwoner = :inwoner order by w.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(TABEL, rs.getObject("id", UUID.class))
                                        .op(rs.getObject("voorgesteld_op", LocalDate.class))
                                        .eigen("plaats", rs.getString("organisatie"))
                                        .vrij("waarom", rs.getString("waarom"))
                                        .eigen("gesprek-op", rs.getString("gesproken_op"))
                                        .vrij("uitkomst", rs.getString("uitkomst"))
                                        .eigen("begin", rs.getString("begonnen_op"))
                                        .eigen("uren", rs.getString("uren"))
                                        .eigen("loonkostensubsidie", rs.getBoolean("subsidie"))
                                        .eigen("jobcoach", rs.getBoolean("jobcoach"))
                                        .eigen("tot", rs.getString("geeindigd_op"))
                                        .vrij("reden", rs.getString("reden")))
                .list();
    }
}
