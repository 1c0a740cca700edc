package nl.samenhang.platform.account.scim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScimtokenRepository {

    private final JdbcClient jdbc;

    ScimtokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, byte[] hash, String omschrijving, LocalDate verloopt, Instant moment) {
        var sql =
                """
                insert into account.scimtoken
                  (gemeente, id, hash, omschrijving, gemaakt_door, gemaakt_op, verloopt)
                values (:gemeente, :id, :hash, :omschrijving, :door, :moment, :verloopt)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("hash", hash)
                .param("omschrijving", omschrijving)
                .param("door", Contexts.current().actor())
                .param("moment", utc(moment))
                .param("verloopt", verloopt)
                .update();
    }

    /** False when it was decided on already, or made by the actor. */
    boolean approve(UUID id) {
        var sql =
                """
                update account.scimtoken set goedgekeurd_door = :door
                where gemeente = :gemeente and id = :id and goedgekeurd_door is null
                  and ingetrokken_op is null and gemaakt_door <> :door
                """;
        return jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("id", id)
                        .param("door", Contexts.current().actor())
                        .update()
                == 1;
    }

    void revoke(UUID id, Instant moment) {
        var sql =
                """
                update account.scimtoken set ingetrokken_op = :moment
                where gemeente = :gemeente and id = :id and ingetrokken_op is null
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("moment", utc(moment))
                .update();
    }

    List<Scimtoken> all() {
        return jdbc.sql(
                        "select * from account.scimtoken where gemeente = :gemeente order by gemaakt_op desc")
                .param("gemeente", gemeente())
                .query(ScimtokenRepository::token)
                .list();
    }

    Optional<Scimtoken> findByHash(byte[] hash) {
        return jdbc.sql(
                        "select * from account.scimtoken where gemeente = :gemeente and hash = :hash")
                .param("gemeente", gemeente())
                .param("hash", hash)
                .query(ScimtokenRepository::token)
                .optional();
    }

    private static Scimtoken token(ResultSet row, int number) throws SQLException {
        return new Scimtoken(
                row.getObject("id", UUID.class),
                row.getString("omschrijving"),
                row.getObject("gemaakt_door", UUID.class),
                row.getObject("gemaakt_op", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("goedgekeurd_door", UUID.class)),
                row.getObject("verloopt", LocalDate.class),
                Optional.ofNullable(row.getObject("ingetrokken_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
