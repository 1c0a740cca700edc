package nl.samenhang.besluit.voorziening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which help somebody has and had, for the copy of the own data. */
@Component
class VoorzieningInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    VoorzieningInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("voorziening.voorziening");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, wet, vorm, wat, aanbieder, reden_einde, contact_telefoon, vervallen_op, lower(periode) as van, upper(periode) - 1 as tot, contact_naam
                  from voorziening.voorziening
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by lower(periode)
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("voorziening.voorziening", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .eigen("tekst", rs.getString("wat"))
                                        .code("soort", rs.getString("wet"), "web.wet.")
                                        .code("vorm", vorm(rs), "voorziening.vorm.")
                                        .eigen("aanbieder", rs.getString("aanbieder"))
                                        .vrij("reden", rs.getString("reden_einde"))
                                        .professional("wie", rs.getString("contact_naam"))
                                        .professional("telefoon", rs.getString("contact_telefoon"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class))
                                        .eigen(
                                                "ongedaan",
                                                rs.getObject("vervallen_op", LocalDate.class)))
                .list();
    }

    /** By other laws a service has no form, and what stands there tells nothing. */
    private static @Nullable String vorm(ResultSet rs) throws SQLException {
        return Voorziening.hasVorm(Wet.valueOf(rs.getString("wet"))) ? rs.getString("vorm") : null;
    }
}
