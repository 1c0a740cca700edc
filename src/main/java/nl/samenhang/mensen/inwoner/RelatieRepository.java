package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Relations, authority over children and the network map. */
@Repository
class RelatieRepository {

    private final JdbcClient jdbc;

    RelatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the person's own record says, and what records of others say of this person; parents in
     * the order of the register, because authority is told by it.
     */
    List<Relatie> of(InwonerId id) {
        var sql =
                """
                select r.soort, r.ander, r.ander_naam as naam, r.ander_geboren as geboren,
                       r.ander_geboorteprecisie as precisie, lower(r.periode) as van, upper(r.periode) as tot, r.rang
                  from inwoner.relatie r
                 where r.gemeente = :gemeente and r.inwoner = :id
                union all
                select case r.soort when 'OUDER' then 'KIND' when 'KIND' then 'OUDER' else r.soort end, r.inwoner,
                       concat_ws(' ', i.voornamen, nullif(i.voorvoegsel, ''), i.geslachtsnaam), i.geboortedatum,
                       i.geboorteprecisie, lower(r.periode), upper(r.periode), 9
                  from inwoner.relatie r
                  join inwoner.inwoner i on (i.gemeente, i.id) = (r.gemeente, r.inwoner)
                 where r.gemeente = :gemeente and r.ander = :id
                   and not exists (select 1 from inwoner.relatie eigen
                                    where eigen.gemeente = :gemeente and eigen.inwoner = :id
                                      and eigen.ander = r.inwoner)
                 order by soort desc, rang, geboren
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(
                        (rs, row) ->
                                new Relatie(
                                        Relatiesoort.valueOf(rs.getString("soort")),
                                        Optional.ofNullable(rs.getObject("ander", UUID.class))
                                                .map(InwonerId::new),
                                        rs.getString("naam"),
                                        InwonerRows.geboortedatum(rs, "geboren", "precisie"),
                                        InwonerRows.periode(rs)))
                .list();
    }

    void insert(InwonerId id, Relatie relatie, int rang) {
        var sql =
                """
                insert into inwoner.relatie (gemeente, id, inwoner, soort, rang, ander, ander_naam, ander_geboren,
                       ander_geboorteprecisie, periode)
                values (:gemeente, :id, :inwoner, :soort, :rang, :ander, :naam, :geboren, :precisie,
                       case when :van::date is null then null else daterange(:van::date, :tot::date) end)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("inwoner", id.value())
                .param("soort", relatie.soort().name())
                .param("rang", rang)
                .param("ander", relatie.ander().map(InwonerId::value).orElse(null))
                .param("naam", relatie.naam())
                .param("geboren", relatie.geboortedatum().map(Geboortedatum::eerste).orElse(null))
                .param(
                        "precisie",
                        relatie.geboortedatum().map(datum -> datum.precisie().name()).orElse(null))
                .param("van", relatie.periode().map(Periode::van).orElse(null))
                .param("tot", relatie.periode().flatMap(Periode::tot).orElse(null))
                .update();
    }

    List<Gezag> gezag(InwonerId kind) {
        var sql =
                """
                select code, lower(periode) as van, upper(periode) as tot from inwoner.gezag
                 where gemeente = :gemeente and kind = :kind order by lower(periode) desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("kind", kind.value())
                .query(
                        (rs, row) ->
                                new Gezag(
                                        kind,
                                        Gezagscode.of(rs.getString("code")).orElseThrow(),
                                        InwonerRows.periode(rs).orElseThrow()))
                .list();
    }

    void insert(Gezag gezag) {
        var end =
                """
                update inwoner.gezag set periode = daterange(lower(periode), :van::date)
                 where gemeente = :gemeente and kind = :kind and periode @> :van::date and lower(periode) < :van::date
                """;
        jdbc.sql(end)
                .param("gemeente", gemeente())
                .param("kind", gezag.kind().value())
                .param("van", gezag.periode().van())
                .update();
        var sql =
                """
                insert into inwoner.gezag (gemeente, id, kind, code, periode)
                values (:gemeente, :id, :kind, :code, daterange(:van, :tot))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("kind", gezag.kind().value())
                .param("code", gezag.code().code())
                .param("van", gezag.periode().van())
                .param("tot", gezag.periode().tot().orElse(null))
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
