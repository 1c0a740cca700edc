package nl.samenhang.mensen.privacyverzoek;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a refused look does beyond the copy that was asked for. */
@Repository
public class Ouderinzage {

    private final JdbcClient jdbc;

    Ouderinzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The children whose data are closed to the parent who acts, because seeing them goes against
     * good help (Jeugdwet art. 7.3.10). A later decision that gives the look opens them again.
     */
    @Transactional(readOnly = true)
    public Set<InwonerId> closedToActor() {
        return jdbc
                .sql("select unnest(privacyverzoek.afgeschermd())")
                .query(UUID.class)
                .list()
                .stream()
                .map(InwonerId::new)
                .collect(Collectors.toSet());
    }

    /** The parents to whom this child is closed in that way, for a job that writes to parents. */
    @Transactional(readOnly = true)
    public Set<InwonerId> closedTo(InwonerId kind) {
        var sql =
                """
                select aanvrager
                  from (select distinct on (aanvrager) aanvrager, uitkomst, grond
                          from privacyverzoek.verzoek
                         where gemeente = current_setting('app.gemeente') and inwoner = :kind
                           and hoedanigheid = 'OUDER_MET_GEZAG' and soort = 'INZAGE' and status = 'BESLOTEN'
                           and aanvrager is not null
                         order by aanvrager, besloten_op desc, id desc) laatste
                 where uitkomst = 'GEWEIGERD' and grond = 'GOEDE_HULP'
                """;
        return jdbc.sql(sql).param("kind", kind.value()).query(UUID.class).list().stream()
                .map(InwonerId::new)
                .collect(Collectors.toSet());
    }
}
