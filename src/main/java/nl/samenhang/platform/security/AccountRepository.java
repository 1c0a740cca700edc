package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
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
            String naam,
            Optional<String> thuis) {}

    /**
     * A role that counts now.
     *
     * @param team the team for which it was given; empty for the whole municipality
     * @param tot the first day on which it no longer does
     */
    record Geldend(String rol, Optional<UUID> team, LocalDate tot) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account with which somebody logs in; a place elsewhere is none. */
    Optional<Account> find(String gebruikersnaam) {
        var sql =
                """
                select * from security.account
                where gebruikersnaam = :naam and actief and thuis is null
                """;
        return jdbc.sql(sql)
                .param("naam", gebruikersnaam)
                .query(AccountRepository::account)
                .optional();
    }

    /** The account at home, then the places that other municipalities gave to it. */
    List<Account> places(String gebruikersnaam, String thuis) {
        var sql =
                """
                select * from security.account
                where gebruikersnaam = :naam and actief and coalesce(thuis, gemeente) = :thuis
                order by thuis is not null, gemeente
                """;
        return jdbc.sql(sql)
                .param("naam", gebruikersnaam)
                .param("thuis", thuis)
                .query(AccountRepository::account)
                .list();
    }

    /** The roles that count today. One that was given for a team counts for who is in that team. */
    List<Geldend> rollenOf(UUID medewerker) {
        var sql =
                """
                select r.rol, r.team, least(upper(r.periode), upper(l.periode)) as tot
                from security.roltoekenning r
                left join security.teamlid l on l.gemeente = r.gemeente and l.team = r.team
                  and l.medewerker = r.medewerker and l.periode @> :today
                where r.gemeente = :gemeente and r.medewerker = :medewerker and r.periode @> :today
                  and (r.team is null or l.team is not null)
                """;
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("medewerker", medewerker)
                .param("today", LocalDate.now(clock))
                .query(AccountRepository::rol)
                .list();
    }

    private static Geldend rol(ResultSet row, int number) throws SQLException {
        var tot = row.getObject("tot", LocalDate.class);
        return new Geldend(
                row.getString("rol"),
                Optional.ofNullable(row.getObject("team", UUID.class)),
                tot == null ? LocalDate.MAX : tot);
    }

    void updateWachtwoord(String gebruikersnaam, String hash) {
        var sql =
                """
                update security.account set wachtwoord = :hash
                where gemeente = :gemeente and gebruikersnaam = :naam and thuis is null
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("naam", gebruikersnaam)
                .param("hash", hash)
                .update();
    }

    /** Whether the name is in use here, at home or for a place. */
    boolean isTaken(String gebruikersnaam) {
        return jdbc.sql(
                        "select exists (select 1 from security.account where gebruikersnaam = :naam)")
                .param("naam", gebruikersnaam)
                .query(Boolean.class)
                .single();
    }

    MedewerkerId insertMedewerker(
            String naam, String functie, String email, Optional<String> telefoon) {
        var id = MedewerkerId.next();
        var sql =
                """
                insert into security.medewerker (gemeente, id, naam, functie, email, telefoon)
                values (:gemeente, :id, :naam, :functie, :email, :telefoon)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", id.value())
                .param("naam", naam)
                .param("functie", functie)
                .param("email", email)
                .param("telefoon", telefoon.orElse(null))
                .update();
        return id;
    }

    /** An account of an employee: with a password, or with the home whose account it is. */
    void insert(
            MedewerkerId id,
            String naam,
            String gebruikersnaam,
            Optional<String> hash,
            Optional<String> thuis) {
        var sql =
                """
                insert into security.account (gemeente, gebruikersnaam, wachtwoord, medewerker, naam, thuis)
                values (:gemeente, :gebruikersnaam, :wachtwoord, :id, :naam, :thuis)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("gebruikersnaam", gebruikersnaam)
                .param("wachtwoord", hash.orElse(null))
                .param("id", id.value())
                .param("naam", naam)
                .param("thuis", thuis.orElse(null))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("gebruikersnaam"),
                row.getString("gemeente"),
                Optional.ofNullable(row.getString("wachtwoord")),
                Optional.ofNullable(row.getObject("medewerker", UUID.class)),
                Optional.ofNullable(row.getObject("inwoner", UUID.class)),
                row.getString("naam"),
                Optional.ofNullable(row.getString("thuis")));
    }
}
