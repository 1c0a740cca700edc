package nl.samenhang.mensen.inwoner.brp;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ties the relatives that lists name to the people they are, unless nobody can be that. */
@Repository
class VerwantenRepository {

    private final JdbcClient jdbc;

    VerwantenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A parent or child that cannot be one.
     *
     * @param kring whether somebody would be an own forefather; else the child is the elder
     */
    record Onmogelijk(
            UUID relatie,
            InwonerId inwoner,
            Relatiesoort soort,
            int rang,
            InwonerId ander,
            boolean kring) {}

    /**
     * Relations of these people, and relations that name them, point at the other person as soon as
     * both are in the file.
     *
     * @return whose relations do so since now
     */
    List<InwonerId> link(Collection<InwonerId> inwoners) {
        var sql =
                """
                with band as (
                    select r.id, i.id as ander
                      from inwoner.relatie r
                      join inwoner.inwoner i on i.gemeente = r.gemeente and i.bsn = r.ander_bsn
                     where r.gemeente = :gemeente and r.ander is null and r.inwoner = any(:inwoners)
                    union
                    select r.id, i.id
                      from inwoner.inwoner i
                      join inwoner.relatie r on r.gemeente = i.gemeente and r.ander_bsn = i.bsn
                     where i.gemeente = :gemeente and r.ander is null and i.id = any(:inwoners))
                update inwoner.relatie r set ander = b.ander
                  from band b
                 where r.gemeente = :gemeente and r.id = b.id and r.inwoner <> b.ander
                returning r.inwoner
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    /**
     * Parents and children of these people that cannot be so by what the file knows of both. A
     * circle has a link of which the birth dates do not tell who is the elder: only there one is
     * looked for.
     */
    List<Onmogelijk> impossible(Collection<InwonerId> inwoners) {
        var sql =
                """
                with band as (
                    select r.id, r.inwoner, r.soort, r.rang, r.ander,
                           case r.soort when 'OUDER' then r.inwoner else r.ander end as kind,
                           case r.soort when 'OUDER' then r.ander else r.inwoner end as ouder
                      from inwoner.relatie r
                     where r.gemeente = :gemeente and r.soort <> 'PARTNER' and r.ander is not null
                       and (r.inwoner = any(:inwoners) or r.ander = any(:inwoners))),
                dag as (
                    select b.*, k.geboortedatum as kind_eerste, o.geboortedatum as ouder_eerste,
                           inwoner.laatste_dag(k.geboortedatum, k.geboorteprecisie) as kind_laatste,
                           inwoner.laatste_dag(o.geboortedatum, o.geboorteprecisie) as ouder_laatste
                      from band b
                      join inwoner.inwoner k on (k.gemeente, k.id) = (:gemeente, b.kind)
                      join inwoner.inwoner o on (o.gemeente, o.id) = (:gemeente, b.ouder))
                select id, inwoner, soort, rang, ander, coalesce(kind_laatste > ouder_eerste, true) as kring
                  from dag
                 where kind_laatste <= ouder_eerste
                    or (kind_eerste > ouder_laatste is not true
                        and inwoner.stamt_af(:gemeente, ouder, kind))
                 order by id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(
                        (rs, row) ->
                                new Onmogelijk(
                                        rs.getObject("id", UUID.class),
                                        new InwonerId(rs.getObject("inwoner", UUID.class)),
                                        Relatiesoort.valueOf(rs.getString("soort")),
                                        rs.getInt("rang"),
                                        new InwonerId(rs.getObject("ander", UUID.class)),
                                        rs.getBoolean("kring")))
                .list();
    }

    /** The name that the list gives stays; whom it would be does not. */
    void untie(Collection<Onmogelijk> banden) {
        jdbc.sql(
                        """
                        update inwoner.relatie set ander = null, ander_bsn = null
                         where gemeente = :gemeente and id = any(:banden)
                        """)
                .param("gemeente", gemeente())
                .param("banden", banden.stream().map(Onmogelijk::relatie).toArray(UUID[]::new))
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
