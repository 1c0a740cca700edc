package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people point at relatives: by a number that a list named, and from child to forefather. */
@Repository
class VerwijzingRepository {

    private final JdbcClient jdbc;

    VerwijzingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Points whoever named this person at the person, so that a mother has one child here and not a
     * name beside it. Not when the child would be the elder: that stays a name.
     */
    void point(Inwoner inwoner) {
        var sql =
                """
                update inwoner.relatie r set ander = i.id
                  from inwoner.inwoner i, inwoner.inwoner noemer
                 where r.gemeente = :gemeente and r.ander is null and r.ander_bsn = :bsn and r.inwoner <> :id
                   and (i.gemeente, i.id) = (:gemeente, :id)
                   and (noemer.gemeente, noemer.id) = (:gemeente, r.inwoner)
                   and (case r.soort
                        when 'KIND' then
                             inwoner.laatste_dag(i.geboortedatum, i.geboorteprecisie) > noemer.geboortedatum
                        when 'OUDER' then
                             inwoner.laatste_dag(noemer.geboortedatum, noemer.geboorteprecisie) > i.geboortedatum
                        end) is not false
                """;
        inwoner.bsn()
                .map(Bsn::nummer)
                .ifPresent(
                        bsn ->
                                jdbc.sql(sql)
                                        .param("gemeente", Contexts.current().gemeente().code())
                                        .param("bsn", bsn)
                                        .param("id", inwoner.id().value())
                                        .update());
    }

    /** Whether somebody is the other, or descends from the other. */
    boolean descends(InwonerId wie, InwonerId voorouder) {
        return jdbc.sql("select inwoner.stamt_af(:gemeente, :wie, :voorouder)")
                .param("gemeente", Contexts.current().gemeente().code())
                .param("wie", wie.value())
                .param("voorouder", voorouder.value())
                .query(Boolean.class)
                .single();
    }
}
