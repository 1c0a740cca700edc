package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners, parents and children. */
@Repository
class RelatieRepository {

    /** The row of the relation, and what the record of the other says of the same. */
    private static final String BOTH =
            """
             where gemeente = :gemeente and (id = :relatie
                or (inwoner, ander, soort) = (:ander::uuid, :inwoner::uuid, :omgekeerd)
                or (inwoner, ander, soort) = (:inwoner::uuid, :ander::uuid, :soort))
            """;

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
                select r.id, r.soort, r.ander, r.ander_naam as naam, r.ander_geboren as geboren,
                       r.ander_geboorteprecisie as precisie, lower(r.periode) as van, upper(r.periode) as tot, r.rang
                  from inwoner.relatie r
                 where r.gemeente = :gemeente and r.inwoner = :id
                union all
                select r.id, case r.soort when 'OUDER' then 'KIND' when 'KIND' then 'OUDER' else r.soort end, r.inwoner,
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
                                        Optional.of(new RelatieId(rs.getObject("id", UUID.class))),
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

    /** The relation, when it is one of this person. */
    Optional<Relatie> find(InwonerId id, RelatieId relatie) {
        return of(id).stream().filter(een -> een.id().equals(Optional.of(relatie))).findFirst();
    }

    /** Ends the relation in the record of both people; the start is filled in when unknown. */
    void end(InwonerId id, Relatie relatie, Periode periode) {
        var sql =
                "update inwoner.relatie set periode = daterange(:van::date, :tot::date)"
                        + BOTH
                        + " and (periode is null or upper_inf(periode))";
        both(sql, id, relatie)
                .param("van", periode.van())
                .param("tot", periode.tot().orElse(null))
                .update();
    }

    /** The relation goes on in the record of both people. */
    void resume(InwonerId id, Relatie relatie) {
        var sql =
                "update inwoner.relatie set periode = daterange(lower(periode), null)"
                        + BOTH
                        + " and upper(periode) = :tot::date";
        both(sql, id, relatie)
                .param("tot", relatie.periode().flatMap(Periode::tot).orElse(null))
                .update();
    }

    /** Takes the relation out of the record of both people. */
    void delete(InwonerId id, Relatie relatie) {
        both("delete from inwoner.relatie" + BOTH, id, relatie).update();
    }

    /** Partners until death do them part, and again when it was a mistake. */
    void endByDeath(InwonerId id, LocalDate dag) {
        var sql =
                """
                update inwoner.relatie set periode = daterange(least(lower(periode), :dag::date), :dag::date, '[]')
                 where gemeente = :gemeente and (inwoner = :id or ander = :id) and soort = 'PARTNER'
                   and upper_inf(periode)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    void resumeAfter(InwonerId id, LocalDate dag) {
        var sql =
                """
                update inwoner.relatie set periode = daterange(lower(periode), null)
                 where gemeente = :gemeente and (inwoner = :id or ander = :id) and soort = 'PARTNER'
                   and upper(periode) = :dag::date + 1
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    /** The name and birth date of this person in the records of others. */
    void rename(Inwoner inwoner) {
        var sql =
                """
                update inwoner.relatie
                   set ander_naam = :naam, ander_geboren = :geboren, ander_geboorteprecisie = :precisie
                 where gemeente = :gemeente and ander = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", inwoner.id().value())
                .param("naam", inwoner.naam())
                .param("geboren", inwoner.geboortedatum().map(Geboortedatum::eerste).orElse(null))
                .param(
                        "precisie",
                        inwoner.geboortedatum().map(datum -> datum.precisie().name()).orElse(null))
                .update();
    }

    private JdbcClient.StatementSpec both(String sql, InwonerId id, Relatie relatie) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("relatie", relatie.id().orElseThrow().value())
                .param("inwoner", id.value())
                .param("ander", relatie.ander().map(InwonerId::value).orElse(null))
                .param("soort", relatie.soort().name())
                .param("omgekeerd", relatie.soort().omgekeerd().name());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
