package nl.samenhang.recht.regel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The history of tables of the municipality's own. */
@Repository
class EigentabelfeitRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    EigentabelfeitRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The actor did this now. */
    void add(EigentabelId id, Eigentabelfeit.Soort soort, String woord) {
        var sql =
                """
                insert into regel.eigentabelfeit (gemeente, id, eigentabel, soort, woord, door, door_naam, op)
                values (:gemeente, :id, :eigentabel, :soort, :woord, :door, :naam, :op)
                """;
        here(sql)
                .param("id", Ids.next())
                .param("eigentabel", id.value())
                .param("soort", soort.name())
                .param("woord", woord)
                .param("door", Contexts.current().actor())
                .param("naam", Contexts.current().actorNaam())
                .param("op", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What was done with it, the newest first. */
    List<Eigentabelfeit> history(EigentabelId id) {
        return here("""
                        select * from regel.eigentabelfeit where gemeente = :gemeente and eigentabel = :id
                        order by op desc, id desc
                        """)
                .param("id", id.value())
                .query(EigentabelfeitRepository::feit)
                .list();
    }

    /** Who asked last to approve it. */
    UUID lastAsker(EigentabelId id) {
        var sql =
                """
                select door from regel.eigentabelfeit
                where gemeente = :gemeente and eigentabel = :id and soort = 'AANGEVRAAGD'
                order by op desc, id desc limit 1
                """;
        return here(sql).param("id", id.value()).query(UUID.class).single();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Eigentabelfeit feit(ResultSet row, int number) throws SQLException {
        return new Eigentabelfeit(
                Eigentabelfeit.Soort.valueOf(row.getString("soort")),
                row.getString("woord"),
                row.getString("door_naam"),
                row.getObject("op", OffsetDateTime.class).toInstant());
    }
}
