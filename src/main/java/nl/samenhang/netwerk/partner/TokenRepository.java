package nl.samenhang.netwerk.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenRepository {

    private final JdbcClient jdbc;

    TokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, PartnerId partner, NieuwToken nieuw, byte[] hash, Instant moment) {
        var sql =
                """
                insert into partner.token
                  (gemeente, id, partner, hash, omschrijving, rechten, per_minuut, uitgegeven, verloopt)
                values (:gemeente, :id, :partner, :hash, :omschrijving, :rechten, :perMinuut, :uitgegeven, :verloopt)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", id)
                .param("partner", partner.value())
                .param("hash", hash)
                .param("omschrijving", nieuw.omschrijving())
                .param("rechten", nieuw.rechten().toArray(String[]::new))
                .param("perMinuut", nieuw.perMinuut())
                .param("uitgegeven", utc(moment))
                .param("verloopt", nieuw.verloopt())
                .update();
    }

    Optional<Token> findByHash(byte[] hash) {
        var sql =
                """
                select t.* from partner.token t
                join partner.partner p on p.gemeente = t.gemeente and p.id = t.partner
                where t.hash = :hash and p.actief
                """;
        return jdbc.sql(sql).param("hash", hash).query(TokenRepository::token).optional();
    }

    List<Token> of(PartnerId partner) {
        return jdbc.sql(
                        "select * from partner.token where partner = :partner order by uitgegeven desc, id desc")
                .param("partner", partner.value())
                .query(TokenRepository::token)
                .list();
    }

    int revoke(UUID id, Instant moment) {
        return jdbc.sql(
                        "update partner.token set ingetrokken = :moment where id = :id and ingetrokken is null")
                .param("id", id)
                .param("moment", utc(moment))
                .update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                new PartnerId(row.getObject("partner", UUID.class)),
                row.getString("omschrijving"),
                Set.of((String[]) row.getArray("rechten").getArray()),
                row.getInt("per_minuut"),
                row.getObject("uitgegeven", OffsetDateTime.class).toInstant(),
                row.getObject("verloopt", LocalDate.class),
                Optional.ofNullable(row.getObject("ingetrokken", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
