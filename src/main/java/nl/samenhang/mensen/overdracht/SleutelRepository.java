package nl.samenhang.mensen.overdracht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that this municipality has and knows. */
@Repository
class SleutelRepository {

    private final JdbcClient jdbc;

    SleutelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, also those that were withdrawn. */
    List<Sleutel> all() {
        var sql =
                "select * from overdracht.sleutel where gemeente = :gemeente order by sinds desc, id";
        return jdbc.sql(sql).param("gemeente", gemeente()).query((rs, _) -> sleutel(rs)).list();
    }

    /** The locked private key. */
    Optional<byte[]> secret(UUID id) {
        var sql =
                """
                select geheim from overdracht.sleutel
                 where gemeente = :gemeente and id = :id and geheim is not null
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .query((rs, _) -> rs.getBytes("geheim"))
                .optional();
    }

    void insert(UUID id, String van, byte[] publiek, byte @Nullable [] geheim, Instant nu) {
        var sql =
                """
                insert into overdracht.sleutel (gemeente, id, van, publiek, geheim, vingerafdruk, sinds, door_naam)
                values (:gemeente, :id, :van, :publiek, :geheim, :vingerafdruk, :nu, :door)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("van", van)
                .param("publiek", publiek)
                .param("geheim", geheim)
                .param("vingerafdruk", Vingerafdruk.of(publiek).tekst())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("door", Contexts.current().actorNaam())
                .update();
    }

    void withdraw(UUID id, Instant nu) {
        var sql =
                """
                update overdracht.sleutel set geheim = null, ingetrokken_op = :nu
                 where gemeente = :gemeente and id = :id and ingetrokken_op is null
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Sleutel sleutel(ResultSet rs) throws SQLException {
        return new Sleutel(
                rs.getObject("id", UUID.class),
                rs.getString("van"),
                Base64.getEncoder().encodeToString(rs.getBytes("publiek")),
                new Vingerafdruk(rs.getString("vingerafdruk")),
                rs.getObject("sinds", OffsetDateTime.class).toInstant(),
                rs.getString("door_naam"),
                Optional.ofNullable(rs.getObject("ingetrokken_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
