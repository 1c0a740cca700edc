package nl.samenhang.platform.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for a new password, and the links that were mailed. */
@Repository
class HerstelRepository {

    private final JdbcClient jdbc;

    HerstelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertVraag(String gebruikersnaam, Instant moment) {
        var sql =
                """
                insert into account.herstelvraag (gemeente, gebruikersnaam, gevraagd_op)
                values (:gemeente, :naam, :moment)
                """;
        of(sql, gebruikersnaam).param("moment", utc(moment)).update();
    }

    /** The names that were asked for, which are forgotten with this. */
    List<String> takeVragen() {
        var sql =
                "delete from account.herstelvraag where gemeente = :gemeente returning gebruikersnaam";
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .query(String.class)
                .list();
    }

    void insertLink(String gebruikersnaam, byte[] hash, Instant moment, Instant verloopt) {
        var sql =
                """
                insert into account.herstellink (gemeente, hash, gebruikersnaam, gemaakt_op, verloopt_op)
                values (:gemeente, :hash, :naam, :moment, :verloopt)
                """;
        of(sql, gebruikersnaam)
                .param("hash", hash)
                .param("moment", utc(moment))
                .param("verloopt", utc(verloopt))
                .update();
    }

    int linksSince(String gebruikersnaam, Instant sinds) {
        var sql =
                """
                select count(*) from account.herstellink
                where gemeente = :gemeente and gebruikersnaam = :naam and gemaakt_op > :sinds
                """;
        return of(sql, gebruikersnaam).param("sinds", utc(sinds)).query(Integer.class).single();
    }

    /** Whose link it is, while it counts. */
    Optional<String> find(byte[] hash, Instant nu) {
        var sql =
                """
                select gebruikersnaam from account.herstellink
                where gemeente = :gemeente and hash = :hash and gebruikt_op is null and verloopt_op > :nu
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("hash", hash)
                .param("nu", utc(nu))
                .query(String.class)
                .optional();
    }

    /** Uses the link, and with it all others of the account; false when it no longer counts. */
    boolean use(String gebruikersnaam, byte[] hash, Instant nu) {
        var sql =
                """
                update account.herstellink set gebruikt_op = :nu
                where gemeente = :gemeente and gebruikersnaam = :naam and hash = :hash and gebruikt_op is null
                  and verloopt_op > :nu
                """;
        var used = of(sql, gebruikersnaam).param("hash", hash).param("nu", utc(nu)).update() == 1;
        if (used) {
            var others =
                    """
                    update account.herstellink set gebruikt_op = :nu
                    where gemeente = :gemeente and gebruikersnaam = :naam and gebruikt_op is null
                    """;
            of(others, gebruikersnaam).param("nu", utc(nu)).update();
        }
        return used;
    }

    private JdbcClient.StatementSpec of(String sql, String gebruikersnaam) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("naam", gebruikersnaam);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
