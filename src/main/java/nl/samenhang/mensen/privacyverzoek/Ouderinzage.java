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
}
