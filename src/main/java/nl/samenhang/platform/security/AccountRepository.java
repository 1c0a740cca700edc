package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    /** An account as stored, with the roles its holder has today. */
    record Account(
            String gebruikersnaam,
            String gemeente,
            Optional<String> wachtwoord,
            Optional<UUID> medewerker,
            Optional<UUID> inwoner,
            String naam) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An employee may have an account in two municipalities; the first by code is entered first.
     */
    List<Account> find(String gebruikersnaam) {
        var sql =
                """
                select * from security.account
                where gebruikersnaam = :naam and actief order by gemeente
                """;
        return jdbc.sql(sql).param("naam", gebruikersnaam).query(AccountRepository::account).list();
    }

    Set<String> rollenOf(UUID medewerker) {
        var sql =
                """
                select rol from security.roltoekenning
                where medewerker = :medewerker and periode @> :today
                """;
        return jdbc.sql(sql)
                .param("medewerker", medewerker)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .set();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("gebruikersnaam"),
                row.getString("gemeente"),
                Optional.ofNullable(row.getString("wachtwoord")),
                Optional.ofNullable(row.getObject("medewerker", UUID.class)),
                Optional.ofNullable(row.getObject("inwoner", UUID.class)),
                row.getString("naam"));
    }
}
