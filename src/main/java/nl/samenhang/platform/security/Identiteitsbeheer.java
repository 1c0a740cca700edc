package nl.samenhang.platform.security;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Employees as the identity system of the municipality keeps them: who comes has an account without
 * a password of ours and logs in with the identity provider. Who goes is closed by {@link
 * Gebruikersbeheer#deactivate}.
 */
@Service
@Transactional
public class Identiteitsbeheer {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Aanmelding aanmelding;
    private final TeamRepository teams;
    private final LopendeSessies sessions;
    private final Verwerkingslog log;

    Identiteitsbeheer(
            JdbcClient jdbc,
            AccountRepository accounts,
            Aanmelding aanmelding,
            TeamRepository teams,
            LopendeSessies sessions,
            Verwerkingslog log) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.aanmelding = aanmelding;
        this.teams = teams;
        this.sessions = sessions;
        this.log = log;
    }

    /** Somebody new, without a role and without a password. */
    public MedewerkerId register(
            String naam,
            String functie,
            String email,
            Optional<String> telefoon,
            String gebruikersnaam) {
        requireFree(gebruikersnaam);
        var id = accounts.insertMedewerker(naam, functie, email, telefoon);
        accounts.insert(id, naam, gebruikersnaam, Optional.empty(), Optional.empty());
        log.changed(new Onderwerp("account-gemaakt", id.value()), List.of());
        return id;
    }

    /** What is known of somebody, as it is now. */
    public void update(
            MedewerkerId id, String naam, String functie, String email, Optional<String> telefoon) {
        var sql =
                """
                update security.medewerker
                set naam = :naam, functie = :functie, email = :email, telefoon = :telefoon
                where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("naam", naam)
                .param("functie", functie)
                .param("email", email)
                .param("telefoon", telefoon.orElse(null))
                .update();
        account(id, "naam = :waarde", naam);
        log.changed(new Onderwerp("account-gewijzigd", id.value()), List.of());
    }

    /** Another user name; who is logged in under the old one logs in again. */
    public void rename(MedewerkerId id, String gebruikersnaam) {
        requireFree(gebruikersnaam);
        sessions.end(id);
        account(id, "gebruikersnaam = :waarde", gebruikersnaam);
    }

    /** Somebody comes back: without the roles and teams of before, which are given anew. */
    public void reactivate(MedewerkerId id) {
        jdbc.sql(
                        "update security.medewerker set actief = true where gemeente = :gemeente and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .update();
        account(id, "actief = (:waarde = 'ja')", "ja");
        teams.endAll(id);
        log.changed(new Onderwerp("account-heropend", id.value()), List.of());
    }

    private void account(MedewerkerId id, String change, String waarde) {
        jdbc.sql(
                        "update security.account set "
                                + change
                                + " where gemeente = :gemeente and medewerker = :id and thuis is null")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("waarde", waarde)
                .update();
    }

    private void requireFree(String gebruikersnaam) {
        if (accounts.isTaken(gebruikersnaam) || aanmelding.find(gebruikersnaam).isPresent()) {
            throw new Refusal("gebruikersnaam", Tekst.of("beheer.gebruiker.naam-bezet"));
        }
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
