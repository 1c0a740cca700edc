package nl.samenhang.platform.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authenticator and the recovery codes of an account. */
@Repository
class FactorRepository {

    /** A secret as it is kept. */
    record Authenticator(byte[] geheim, boolean bevestigd) {}

    private final JdbcClient jdbc;

    FactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authenticator> find(String naam) {
        var sql =
                """
                select geheim, bevestigd_op is not null as bevestigd from account.authenticator
                where gemeente = :gemeente and gebruikersnaam = :naam
                """;
        return of(sql, naam)
                .query(
                        (row, number) ->
                                new Authenticator(
                                        row.getBytes("geheim"), row.getBoolean("bevestigd")))
                .optional();
    }

    void insert(String naam, byte[] geheim) {
        var sql =
                """
                insert into account.authenticator (gemeente, gebruikersnaam, geheim)
                values (:gemeente, :naam, :geheim)
                """;
        of(sql, naam).param("geheim", geheim).update();
    }

    /** Uses the code of a step; false when it, or a later one, was used before. */
    boolean use(String naam, long stap, Instant moment) {
        var sql =
                """
                update account.authenticator
                set laatste_stap = :stap, bevestigd_op = coalesce(bevestigd_op, :moment)
                where gemeente = :gemeente and gebruikersnaam = :naam and laatste_stap < :stap
                """;
        return of(sql, naam).param("stap", stap).param("moment", utc(moment)).update() == 1;
    }

    void delete(String naam) {
        of(
                        "delete from account.authenticator where gemeente = :gemeente and gebruikersnaam = :naam",
                        naam)
                .update();
    }

    void replaceCodes(String naam, Collection<byte[]> hashes) {
        of(
                        "delete from account.herstelcode where gemeente = :gemeente and gebruikersnaam = :naam",
                        naam)
                .update();
        var sql =
                """
                insert into account.herstelcode (gemeente, gebruikersnaam, hash)
                values (:gemeente, :naam, :hash)
                """;
        hashes.forEach(hash -> of(sql, naam).param("hash", hash).update());
    }

    /** Uses a recovery code; false when there is none like it, or it was used before. */
    boolean useCode(String naam, byte[] hash, Instant moment) {
        var sql =
                """
                update account.herstelcode set gebruikt_op = :moment
                where gemeente = :gemeente and gebruikersnaam = :naam and hash = :hash
                  and gebruikt_op is null
                """;
        return of(sql, naam).param("hash", hash).param("moment", utc(moment)).update() == 1;
    }

    int codesLeft(String naam) {
        var sql =
                """
                select count(*) from account.herstelcode
                where gemeente = :gemeente and gebruikersnaam = :naam and gebruikt_op is null
                """;
        return of(sql, naam).query(Integer.class).single();
    }

    /** The account with which an employee logs in here; empty for who logs in elsewhere. */
    List<String> accountsOf(MedewerkerId medewerker) {
        var sql =
                """
                select gebruikersnaam from security.v_account
                where gemeente = :gemeente and medewerker = :medewerker
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, String naam) {
        return jdbc.sql(sql).param("gemeente", gemeente()).param("naam", naam);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
