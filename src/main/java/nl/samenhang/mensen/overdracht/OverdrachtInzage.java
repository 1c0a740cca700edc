package nl.samenhang.mensen.overdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom the own data were given, for the copy of the own data. */
@Component
class OverdrachtInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    OverdrachtInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("overdracht.persoon", "overdracht.akkoord");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select o.id, o.naar_naam, o.status, p.grond, p.reden, cast(o.begonnen_op as date) as dag,
                       array_to_string(array(select a.naam from overdracht.akkoord a
                                              where a.gemeente = o.gemeente and a.overdracht = o.id
                                                and a.inwoner = p.inwoner), ', ') as namen
                  from overdracht.persoon p
                  join overdracht.overdracht o on (o.gemeente, o.id) = (p.gemeente, p.overdracht)
                 where p.gemeente = current_setting('app.gemeente') and p.inwoner = :inwoner
                 order by o.begonnen_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("overdracht.persoon", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("dag", LocalDate.class))
                                        .eigen("tekst", rs.getString("naar_naam"))
                                        .code("soort", rs.getString("grond"), "overdracht.grond.")
                                        .code(
                                                "status",
                                                rs.getString("status"),
                                                "overdracht.status.")
                                        .ander("wie", rs.getString("namen")))
                .list();
    }
}
