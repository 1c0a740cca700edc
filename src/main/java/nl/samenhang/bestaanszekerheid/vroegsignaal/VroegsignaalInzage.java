package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners reported about somebody, for the copy of the own data. */
@Component
class VroegsignaalInzage implements Inzagedeel {

    private static final String SIGNAAL = "vroegsignaal.signaal";

    private final JdbcClient jdbc;

    VroegsignaalInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(SIGNAAL);
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select * from vroegsignaal.signaal
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(SIGNAAL, rs.getObject("id", UUID.class))
                                        .op(rs.getObject("signaaldatum", LocalDate.class))
                                        .code("soort", rs.getString("soort"), "vroegsignaal.soort.")
                                        .eigen("afzender", rs.getString("partner"))
                                        .eigen("kenmerk", rs.getString("klantnummer"))
                                        .eigen("bedrag", new Bedrag(rs.getLong("centen")))
                                        .eigen("aantal", rs.getInt("perioden"))
                                        .eigen(
                                                "van",
                                                rs.getObject("ontstaansdatum", LocalDate.class))
                                        .eigen(
                                                "tot",
                                                rs.getObject("einde_levering", LocalDate.class))
                                        .eigen("achternaam", rs.getString("achternaam"))
                                        .eigen("voorvoegsel", rs.getString("voorvoegsel"))
                                        .eigen(
                                                "geboortedatum",
                                                rs.getObject("geboortedatum", LocalDate.class))
                                        .eigen("straat", rs.getString("straat"))
                                        .eigen("huisnummer", rs.getString("huisnummer"))
                                        .eigen("postcode", rs.getString("postcode"))
                                        .eigen("plaats", rs.getString("plaats"))
                                        .eigen("telefoon", rs.getString("telefoon"))
                                        .eigen("email", rs.getString("email"))
                                        .code(
                                                "status",
                                                rs.getString("status"),
                                                "vroegsignaal.status."))
                .list();
    }
}
