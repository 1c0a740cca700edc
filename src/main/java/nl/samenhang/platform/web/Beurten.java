package nl.samenhang.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which showing of a form was sent, so that a double click or a reload has one effect.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Beurten {

    /** A request that died without an answer does not block the form for ever. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Beurten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this showing may be handled now. */
    public boolean begin(UUID beurt) {
        var sql =
                """
                insert into web.beurt (gemeente, id, actor, begonnen) values (:gemeente, :id, :actor, :now)
                on conflict (gemeente, id) do update set begonnen = excluded.begonnen
                where beurt.doel is null and beurt.begonnen < :stale
                """;
        return statement(sql, beurt)
                        .param("actor", Contexts.current().actor())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("stale", clock.instant().minus(AT_MOST).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Where the first sending of this form led to; empty while it is still being handled. */
    @Transactional(readOnly = true)
    public Optional<String> target(UUID beurt) {
        var sql =
                """
                select doel from web.beurt
                where gemeente = :gemeente and id = :id and actor = :actor and doel is not null
                """;
        return statement(sql, beurt)
                .param("actor", Contexts.current().actor())
                .query(String.class)
                .optional();
    }

    public void done(UUID beurt, String doel) {
        var sql = "update web.beurt set doel = :doel where gemeente = :gemeente and id = :id";
        statement(sql, beurt).param("doel", doel).update();
    }

    /** The form was not accepted: it may be sent again. */
    public void release(UUID beurt) {
        statement(
                        "delete from web.beurt where gemeente = :gemeente and id = :id and doel is null",
                        beurt)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID beurt) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", beurt);
    }
}
