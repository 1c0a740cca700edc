package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody lived in a household with others, for the copy of the own data. */
@Component
class HuishoudenInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    HuishoudenInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("huishouden.lid", "huishouden.antwoord");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(perioden(inwoner), antwoorden(inwoner)).flatMap(List::stream).toList();
    }

    private List<Stuk> perioden(InwonerId inwoner) {
        var sql =
                """
                select huishouden as id, lower(periode) as van, upper(periode) as tot from huishouden.lid
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by periode
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("huishouden.lid", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class)))
                .list();
    }

    private List<Stuk> antwoorden(InwonerId inwoner) {
        var sql =
                """
                select case een when :inwoner then ander else een end as id, samen, op from huishouden.antwoord
                 where gemeente = current_setting('app.gemeente') and :inwoner in (een, ander) order by op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("huishouden.antwoord", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "op"))
                                        .eigen("samen", rs.getBoolean("samen"))
                                        .ander("naam-ander", "-"))
                .list();
    }
}
