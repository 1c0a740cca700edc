package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which relations a list of the register named, so that a later list which no longer names one can
 * be told apart from a relation that only we know.
 */
@Repository
@Transactional
public class Registerrelaties {

    /** The relation of these two, in the record of whichever of them. */
    private static final String BOTH =
            """
             where gemeente = :gemeente
               and ((inwoner, ander, soort) = (:inwoner::uuid, :ander::uuid, :soort)
                    or (inwoner, ander, soort) = (:ander::uuid, :inwoner::uuid, :omgekeerd))
            """;

    private final JdbcClient jdbc;

    Registerrelaties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The relations with people of our file that a list of the register told of. */
    @Transactional(readOnly = true)
    public List<Registerrelatie> of(InwonerId id) {
        var sql =
                """
                with band as (
                    select r.soort, r.ander, r.periode, r.rang, r.herkomst, true as eigen,
                           exists (select 1 from inwoner.relatie w
                                    where w.gemeente = r.gemeente and w.inwoner = r.ander and w.ander = r.inwoner)
                               as wederzijds
                      from inwoner.relatie r
                     where r.gemeente = :gemeente and r.inwoner = :id and r.ander is not null
                    union all
                    select case r.soort when 'OUDER' then 'KIND' when 'KIND' then 'OUDER' else r.soort end, r.inwoner,
                           r.periode, r.rang, r.herkomst, false, false
                      from inwoner.relatie r
                     where r.gemeente = :gemeente and r.ander = :id
                       and not exists (select 1 from inwoner.relatie e
                                        where e.gemeente = r.gemeente and e.inwoner = :id and e.ander = r.inwoner))
                select b.soort, b.ander, concat_ws(' ', i.voornamen, nullif(i.voorvoegsel, ''), i.geslachtsnaam) as naam,
                       i.geboortedatum as geboren, i.geboorteprecisie as precisie, lower(b.periode) as van,
                       upper(b.periode) as tot, b.rang, b.herkomst, b.eigen, b.wederzijds
                  from band b
                  join inwoner.inwoner i on (i.gemeente, i.id) = (:gemeente, b.ander)
                 where b.herkomst <> 'HAND'
                 order by b.soort desc, b.rang, b.ander
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(
                        (rs, row) ->
                                new Registerrelatie(
                                        Relatiesoort.valueOf(rs.getString("soort")),
                                        new InwonerId(rs.getObject("ander", UUID.class)),
                                        rs.getString("naam"),
                                        InwonerRows.geboortedatum(rs, "geboren", "precisie"),
                                        InwonerRows.periode(rs),
                                        rs.getInt("rang"),
                                        Relatieherkomst.valueOf(rs.getString("herkomst")),
                                        rs.getBoolean("eigen"),
                                        rs.getBoolean("wederzijds")))
                .list();
    }

    /** A list of the register brought the relation that was just written down. */
    public void brought(InwonerId id, Relatiesoort soort, InwonerId ander) {
        both("update inwoner.relatie set herkomst = 'REGISTER'" + BOTH, id, soort, ander).update();
    }

    /** A relation that was taken out and came back is as it was. */
    public void putBack(InwonerId id, Registerrelatie eerder) {
        both(
                        "update inwoner.relatie set herkomst = :herkomst, "
                                + " rang = coalesce(nullif(:rang, 0), rang)"
                                + BOTH,
                        id,
                        eerder.soort(),
                        eerder.ander())
                .param("herkomst", eerder.herkomst().name())
                .param("rang", eerder.rang())
                .update();
    }

    /**
     * A list of the register names these people too; what was laid by hand is so no longer only.
     */
    public void named(InwonerId id, Relatiesoort soort, Collection<InwonerId> anderen) {
        for (var ander : anderen) {
            both(
                            "update inwoner.relatie set herkomst = 'GENOEMD'"
                                    + BOTH
                                    + " and herkomst = 'HAND'",
                            id,
                            soort,
                            ander)
                    .update();
        }
    }

    private JdbcClient.StatementSpec both(
            String sql, InwonerId id, Relatiesoort soort, InwonerId ander) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", id.value())
                .param("ander", ander.value())
                .param("soort", soort.name())
                .param("omgekeerd", soort.omgekeerd().name());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
