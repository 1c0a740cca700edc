package nl.samenhang.mensen.registerwijziging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes that exist for the one who asks. */
@Repository
class ZichtbareWijzigingRepository {

    /** What is about a file exists only for who may open that file. */
    private static final String MINE =
            """
             and (exists (select 1 from registerwijziging.gevolg g
                           where g.gemeente = w.gemeente and g.wijziging = w.id)
                  or (:losse and w.bekeken and not w.dossier))
            """;

    private static final String UNDECIDED =
            """
             and (w.status = 'OPEN'
                  or exists (select 1 from registerwijziging.gevolg g
                              where g.gemeente = w.gemeente and g.wijziging = w.id and g.status = 'OPEN'))
            """;

    private static final String FILTER =
            """
             and (:gezin::uuid is null
                  or exists (select 1 from registerwijziging.gevolg g
                              where g.gemeente = w.gemeente and g.wijziging = w.id and g.gezin = :gezin::uuid))
             and (:inwoner::uuid is null or w.inwoner = :inwoner::uuid)
            """;

    private final JdbcClient jdbc;
    private final Wijzigingsrij rij;

    ZichtbareWijzigingRepository(JdbcClient jdbc, Wijzigingsrij rij) {
        this.jdbc = jdbc;
        this.rij = rij;
    }

    /** The change, when it exists for the one who asks. */
    Optional<Registerwijziging> find(RegisterwijzigingId id, boolean losse) {
        return jdbc.sql(Wijzigingsrij.SELECT + MINE + " and w.id = :id")
                .param("gemeente", gemeente())
                .param("losse", losse)
                .param("id", id.value())
                .query(rij)
                .optional();
    }

    /** The newest first, those before the given one. */
    List<Registerwijziging> list(Wijzigingfilter filter, boolean losse, int limit) {
        var sql =
                filtered(filter)
                        + """
                           and (:na::uuid is null or w.id < :na::uuid)
                         order by w.id desc limit :limit
                        """;
        return statement(sql, filter, losse)
                .param("na", filter.na().map(RegisterwijzigingId::value).orElse(null))
                .param("limit", limit)
                .query(rij)
                .list();
    }

    /** These changes, and what happened to others just so, anywhere in the list; newest first. */
    List<Registerwijziging> alike(
            Collection<RegisterwijzigingId> ids, Wijzigingfilter filter, boolean losse) {
        var sql =
                filtered(filter)
                        + """
                           and (w.dag, w.soort, w.status, w.oud, w.nieuw) in (
                                select a.dag, a.soort, a.status, a.oud, a.nieuw
                                  from registerwijziging.wijziging a
                                 where a.gemeente = :gemeente and a.id = any(:ids))
                         order by w.id desc
                        """;
        return statement(sql, filter, losse)
                .param("ids", ids.stream().map(RegisterwijzigingId::value).toArray(UUID[]::new))
                .query(rij)
                .list();
    }

    private static String filtered(Wijzigingfilter filter) {
        return Wijzigingsrij.SELECT + MINE + (filter.alles() ? "" : UNDECIDED) + FILTER;
    }

    private JdbcClient.StatementSpec statement(String sql, Wijzigingfilter filter, boolean losse) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("losse", losse)
                .param("gezin", filter.gezin().map(id -> id.value()).orElse(null))
                .param("inwoner", filter.inwoner().map(id -> id.value()).orElse(null));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
