package nl.samenhang.recht.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of outages. */
@Repository
class StoringRepository {

    private static final String SELECT =
            "select * from storing.storing where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    StoringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Storing> all() {
        return here(SELECT + "order by van desc, id").query(StoringRepository::row).list();
    }

    List<Storing> running() {
        return here(SELECT + "and tot is null and vervallen is null order by van, id")
                .query(StoringRepository::row)
                .list();
    }

    /** Those that were not over before this moment, the oldest first. */
    List<Storing> since(Instant moment) {
        return here(SELECT
                        + """
                                and (tot is null or tot >= :moment) and vervallen is null order by van, id
                                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(StoringRepository::row)
                .list();
    }

    /** The outage, held for who works on it. */
    Optional<Storing> lock(StoringId id) {
        return here(SELECT + "and id = :id for update")
                .param("id", id.value())
                .query(StoringRepository::row)
                .optional();
    }

    void insert(Storing storing) {
        var sql =
                """
                insert into storing.storing (gemeente, id, van, tot, wat, gemeld, vastgelegd)
                values (:gemeente, :id, :van, :tot, :wat, :gemeld, :vastgelegd)
                """;
        here(sql)
                .param("id", storing.id().value())
                .param("van", storing.van().atOffset(ZoneOffset.UTC))
                .param("tot", storing.tot().map(tot -> tot.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("wat", storing.wat())
                .param("gemeld", storing.gemeld())
                .param("vastgelegd", storing.vastgelegd().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(StoringId id, Instant tot) {
        here("update storing.storing set tot = :tot where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .update();
    }

    void cancel(StoringId id, String reden) {
        here("update storing.storing set vervallen = :reden where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("reden", reden)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Storing row(ResultSet rs, int row) throws SQLException {
        return new Storing(
                new StoringId(rs.getObject("id", UUID.class)),
                rs.getObject("van", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("tot", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                rs.getString("wat"),
                rs.getString("gemeld"),
                rs.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getString("vervallen")));
    }
}
