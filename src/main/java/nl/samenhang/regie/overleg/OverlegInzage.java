package nl.samenhang.regie.overleg;

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

/** Meetings and advice about somebody, for the copy of the own data. */
@Component
class OverlegInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    OverlegInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("overleg.overleg", "overleg.deelnemer", "overleg.advies");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(overleggen(inwoner), uitnodigingen(inwoner), adviezen(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> overleggen(InwonerId inwoner) {
        var sql =
                """
                select o.*, (select string_agg(concat_ws(': ', a.tekst, nullif(a.besluit, '')), E'\\n' order by a.id)
                               from overleg.agendapunt a
                              where (a.gemeente, a.overleg) = (o.gemeente, o.id)) as agenda
                  from overleg.overleg o
                 where o.gemeente = current_setting('app.gemeente') and o.inwoner = :inwoner order by o.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("overleg.overleg", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gemaakt_op", LocalDate.class))
                                        .vrij("vraag", rs.getString("vraag"))
                                        .eigen("moment", Rijen.moment(rs, "begin"))
                                        .eigen("plaats", rs.getString("plaats"))
                                        .eigen(
                                                "gezin-erbij",
                                                rs.getObject("gezin_erbij", Boolean.class))
                                        .code("status", rs.getString("status"), "overleg.status.")
                                        .vrij("tekst", rs.getString("agenda"))
                                        .vrij("reden", rs.getString("waarom_niet")))
                .list();
    }

    private List<Stuk> uitnodigingen(InwonerId inwoner) {
        var sql =
                """
                select d.id, o.gemaakt_op, o.plaats, d.aanwezig
                  from overleg.deelnemer d join overleg.overleg o on (o.gemeente, o.id) = (d.gemeente, d.overleg)
                 where d.gemeente = current_setting('app.gemeente') and d.inwoner = :inwoner order by d.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("overleg.deelnemer", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gemaakt_op", LocalDate.class))
                                        .eigen("plaats", rs.getString("plaats"))
                                        .eigen(
                                                "was-erbij",
                                                rs.getObject("aanwezig", Boolean.class)))
                .list();
    }

    private List<Stuk> adviezen(InwonerId inwoner) {
        var sql =
                """
                select * from overleg.advies
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("overleg.advies", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gegeven_op", LocalDate.class))
                                        .vrij("vraag", rs.getString("vraag"))
                                        .vrij("tekst", rs.getString("uitleg"))
                                        .vrij("toelichting", rs.getString("richtingen"))
                                        .eigen("eens", rs.getObject("eens", Boolean.class))
                                        .teZien(true))
                .list();
    }
}
