package nl.samenhang.werkplek.tijdlijn;

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

/** Notes, post and what happened around somebody, for the copy of the own data. */
@Component
class TijdlijnInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    TijdlijnInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("tijdlijn.regel", "tijdlijn.notitie", "tijdlijn.poststuk");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(notities(inwoner), post(inwoner), regels(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> notities(InwonerId inwoner) {
        var sql =
                """
                select n.id, n.datum, lower(n.soort) as soort, n.auteur_naam, n.tekst, case when n.betrokkenen <> '{}' then n.betrokkenen else
                         array(select o.inwoner from gezin.v_lid o
                                where o.gemeente = n.gemeente and o.gezin = n.gezin and o.periode @> n.datum) end as wie
                  from tijdlijn.notitie n
                 where n.gemeente = current_setting('app.gemeente')
                   and (n.betrokkenen && database.persons_behind(:inwoner)
                        or n.betrokkenen = '{}' and exists (select 1 from gezin.v_lid l
                             where l.gemeente = n.gemeente and l.gezin = n.gezin and l.inwoner = :inwoner and l.periode @> n.datum))
                 order by n.datum, n.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("tijdlijn.notitie", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("datum", LocalDate.class))
                                        .code("soort", rs.getString("soort"), "tijdlijn.soort.")
                                        .professional("door", rs.getString("auteur_naam"))
                                        .vrij("tekst", rs.getString("tekst"))
                                        .ook(Rijen.inwoners(rs, "wie"), inwoner)
                                        .magWeg())
                .list();
    }

    private List<Stuk> post(InwonerId inwoner) {
        var sql =
                """
                select * from tijdlijn.poststuk
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by ontvangen_op, id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("tijdlijn.poststuk", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("ontvangen_op", LocalDate.class))
                                        .vrij("afzender", rs.getString("afzender"))
                                        .vrij("tekst", rs.getString("omschrijving"))
                                        .magWeg())
                .list();
    }

    private List<Stuk> regels(InwonerId inwoner) {
        var sql =
                """
                select id, moment, tekst, argumenten, betrokkenen, actor_naam,
                       exists (select 1 from inwoner.inwoner i where i.gemeente = r.gemeente and i.id = r.actor) as door_inwoner,
                       actor = any (database.persons_behind(:inwoner)) as zelf
                  from tijdlijn.regel r
                 where gemeente = current_setting('app.gemeente')
                   and (betrokkenen && database.persons_behind(:inwoner)
                        or onderwerp_id = any (database.persons_behind(:inwoner)) or actor = any (database.persons_behind(:inwoner)))
                 order by moment, id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("tijdlijn.regel", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "moment"))
                                        .zin("tekst", Rijen.zin(rs))
                                        .door(
                                                rs.getString("actor_naam"),
                                                rs.getBoolean("door_inwoner"),
                                                rs.getBoolean("zelf"))
                                        .ook(Rijen.inwoners(rs, "betrokkenen"), inwoner))
                .list();
    }
}
