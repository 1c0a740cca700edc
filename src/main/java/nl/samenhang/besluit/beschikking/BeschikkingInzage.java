package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided for somebody and why, for the copy of the own data. */
@Component
class BeschikkingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    BeschikkingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("beschikking.besluit");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select regel, op, wet, uitkomst, wat, motivering, afwijking, zienswijze,
                       volume, eenheid, frequentie, vorm, budget, aanbieder, plichten,
                       lower(periode) as van,
                       coalesce(upper(periode) - 1, laatste_dag) as tot
                  from beschikking.besluit
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("beschikking.besluit", rs.getObject("regel", UUID.class))
                                        .op(rs.getObject("op", LocalDate.class))
                                        .code("soort", rs.getString("wet"), "web.wet.")
                                        .code(
                                                "uitkomst",
                                                rs.getString("uitkomst"),
                                                "beschikking.uitkomst.")
                                        .eigen("tekst", rs.getString("wat"))
                                        .eigen("aantal", rs.getObject("volume", Integer.class))
                                        .code(
                                                "eenheid",
                                                rs.getString("eenheid"),
                                                "beschikking.eenheid.")
                                        .code(
                                                "frequentie",
                                                rs.getString("frequentie"),
                                                "beschikking.frequentie.")
                                        .code("vorm", rs.getString("vorm"), "beschikking.vorm.")
                                        .eigen("bedrag", bedrag(rs.getObject("budget", Long.class)))
                                        .eigen("aanbieder", rs.getString("aanbieder"))
                                        .eigen("plichten", rs.getString("plichten"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class))
                                        .eigen("zienswijze", rs.getString("zienswijze"))
                                        .vrij("toelichting", rs.getString("motivering"))
                                        .vrij("reden", rs.getString("afwijking")))
                .list();
    }

    private static @Nullable Bedrag bedrag(@Nullable Long centen) {
        return centen == null ? null : new Bedrag(centen);
    }
}
