package nl.samenhang.mensen.noodknop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of whose files are closed for the team. */
@Repository
class AfschermingRepository {

    private static final String SELECT =
            """
            select id, inwoner, soort, reden, sinds, door from noodknop.afscherming
            where gemeente = :gemeente and tot is null
            """;

    private final JdbcClient jdbc;

    AfschermingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Afscherming afscherming) {
        var sql =
                """
                insert into noodknop.afscherming (gemeente, id, inwoner, soort, reden, sinds, door)
                select :gemeente, :id, :inwoner, :soort, :reden, :sinds, :door
                where not exists (select 1 from noodknop.afscherming
                                  where gemeente = :gemeente and inwoner = :inwoner and tot is null)
                """;
        here(sql)
                .param("id", afscherming.id().value())
                .param("inwoner", afscherming.inwoner().value())
                .param("soort", afscherming.soort().name())
                .param("reden", afscherming.reden())
                .param("sinds", afscherming.sinds().atOffset(ZoneOffset.UTC))
                .param("door", afscherming.door().value())
                .update();
    }

    void end(InwonerId inwoner, Instant tot, MedewerkerId door) {
        var sql =
                """
                update noodknop.afscherming set tot = :tot, einde_door = :door
                where gemeente = :gemeente and inwoner = :inwoner and tot is null
                """;
        here(sql)
                .param("inwoner", inwoner.value())
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .param("door", door.value())
                .update();
    }

    List<Afscherming> all() {
        return here(SELECT + " order by sinds desc").query(AfschermingRepository::row).list();
    }

    boolean isAny(Collection<InwonerId> inwoners) {
        return !here(SELECT + " and inwoner = any(:inwoners) limit 1")
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(AfschermingRepository::row)
                .list()
                .isEmpty();
    }

    private static Afscherming row(ResultSet row, int number) throws SQLException {
        return new Afscherming(
                new AfschermingId(row.getObject("id", UUID.class)),
                new InwonerId(row.getObject("inwoner", UUID.class)),
                Afscherming.Soort.valueOf(row.getString("soort")),
                row.getString("reden"),
                row.getObject("sinds", OffsetDateTime.class).toInstant(),
                new MedewerkerId(row.getObject("door", UUID.class)));
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
