package nl.samenhang.regie.gezinsplan;

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

/** What the plan says of somebody, for the copy of the own data. */
@Component
class GezinsplanInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    GezinsplanInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(
                "gezinsplan.betrokkene",
                "gezinsplan.doel",
                "gezinsplan.actie",
                "gezinsplan.afspraak");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        doelen(inwoner),
                        acties(inwoner),
                        afspraken(inwoner),
                        rollen(inwoner),
                        evaluaties(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> doelen(InwonerId inwoner) {
        var sql =
                """
                select d.* from gezinsplan.doel d
                 where d.gemeente = current_setting('app.gemeente')
                   and (d.inwoner = :inwoner
                        or d.inwoner is null and exists (select 1 from gezin.v_lid l
                             where l.gemeente = d.gemeente and l.gezin = d.gezin and l.inwoner = :inwoner))
                 order by d.id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) -> {
                            var stuk =
                                    Stuk.of("gezinsplan.doel", rs.getObject("id", UUID.class))
                                            .code(
                                                    "levensdomein",
                                                    rs.getString("levensdomein"),
                                                    "melding.domein.")
                                            .vrij("doel", rs.getString("tekst"))
                                            .vrij("beginsituatie", rs.getString("beginsituatie"))
                                            .vrij("streven", rs.getString("streven"))
                                            .eigen(
                                                    "streefdatum",
                                                    rs.getObject("streefdatum", LocalDate.class))
                                            .code(
                                                    "voortgang",
                                                    rs.getString("voortgang"),
                                                    "gezinsplan.voortgang.")
                                            .vrij("toelichting", rs.getString("toelichting"));
                            // A goal of the whole gezin is not one person's to take away.
                            return rs.getObject("inwoner") == null ? stuk : stuk.magWeg();
                        })
                .list();
    }

    private List<Stuk> acties(InwonerId inwoner) {
        var sql =
                """
                select * from gezinsplan.actie
                 where gemeente = current_setting('app.gemeente') and partij_soort = 'GEZINSLID' and partij_id = :inwoner order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezinsplan.actie", rs.getObject("id", UUID.class))
                                        .vrij("tekst", rs.getString("tekst"))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("uiterlijk", LocalDate.class))
                                        .eigen("klaar", rs.getObject("gedaan_op", LocalDate.class))
                                        .op(rs.getObject("gedaan_op", LocalDate.class))
                                        .magWeg())
                .list();
    }

    private List<Stuk> afspraken(InwonerId inwoner) {
        var sql =
                """
                select * from gezinsplan.afspraak
                 where gemeente = current_setting('app.gemeente') and partij_soort = 'GEZINSLID' and partij_id = :inwoner order by id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezinsplan.afspraak", rs.getObject("id", UUID.class))
                                        .vrij("tekst", rs.getString("wat"))
                                        .eigen(
                                                "uiterlijk",
                                                rs.getObject("uiterlijk", LocalDate.class))
                                        .eigen(
                                                "klaar",
                                                rs.getObject("afgerond_op", LocalDate.class))
                                        .op(rs.getObject("uiterlijk", LocalDate.class))
                                        .magWeg())
                .list();
    }

    private List<Stuk> rollen(InwonerId inwoner) {
        var sql =
                """
                select b.id, b.rol, b.omschrijving, b.van, b.tot, o.naam, o.wet, o.levensdomein
                  from gezinsplan.betrokkene b join gezinsplan.onderdeel o on (o.gemeente, o.id) = (b.gemeente, b.onderdeel)
                 where b.gemeente = current_setting('app.gemeente') and b.partij_soort = 'GEZINSLID' and b.partij_id = :inwoner
                 order by b.van
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezinsplan.betrokkene", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .vrij("onderdeel", rs.getString("naam"))
                                        .code("wet", rs.getString("wet"), "gezinsplan.wet.")
                                        .code("rol", rs.getString("rol"), "gezinsplan.rol.")
                                        .vrij("toelichting", rs.getString("omschrijving"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class)))
                .list();
    }

    private List<Stuk> evaluaties(InwonerId inwoner) {
        var sql =
                """
                select e.*, array(select o.inwoner from gezin.v_lid o where o.gemeente = e.gemeente and o.gezin = e.gezin) as leden
                  from gezinsplan.evaluatie e
                 where e.gemeente = current_setting('app.gemeente') and e.gehouden_op is not null
                   and exists (select 1 from gezin.v_lid l where l.gemeente = e.gemeente and l.gezin = e.gezin
                                and l.inwoner = :inwoner and l.periode @> e.gehouden_op)
                 order by e.gehouden_op
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezinsplan.evaluatie", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("gehouden_op", LocalDate.class))
                                        .vrij("woorden", rs.getString("woorden"))
                                        .vrij("tekst", rs.getString("verslag"))
                                        .ook(Rijen.inwoners(rs, "leden"), inwoner)
                                        .magWeg())
                .list();
    }
}
