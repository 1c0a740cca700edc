package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the teams and employees of a municipality at once, such as those of the fictitious town.
 * All accounts get one password, which is hashed once.
 */
@Service
@Transactional
public class Organisatielading {

    /** A team and the postcode areas it serves. */
    public record NieuwTeam(Team team, List<String> postcodes) {}

    /** An employee with account, roles and teams. */
    public record NieuweMedewerker(
            MedewerkerId id,
            String naam,
            String functie,
            String email,
            Optional<String> telefoon,
            String gebruikersnaam,
            Set<String> rollen,
            Set<TeamId> teams) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Organisatielading(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    public void load(
            Collection<NieuwTeam> teams,
            Collection<NieuweMedewerker> medewerkers,
            LocalDate vanaf,
            String wachtwoord) {
        teams.forEach(this::insert);
        var hash = encoder.encode(wachtwoord);
        for (var medewerker : medewerkers) {
            insert(medewerker);
            insertAccount(
                    medewerker.gebruikersnaam(),
                    medewerker.naam(),
                    hash,
                    "medewerker",
                    medewerker.id().value());
            medewerker.rollen().forEach(rol -> insertRol(medewerker.id(), rol, vanaf));
            medewerker.teams().forEach(team -> insertLid(medewerker.id(), team, vanaf));
        }
    }

    /** Gives an employee of another municipality a place here; the account is that of home. */
    public void loadPlaats(NieuweMedewerker medewerker, Gemeentecode thuis, LocalDate vanaf) {
        insert(medewerker);
        var sql =
                """
                insert into security.account (gemeente, gebruikersnaam, medewerker, naam, thuis)
                values (:gemeente, :gebruikersnaam, :id, :naam, :thuis)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gebruikersnaam", medewerker.gebruikersnaam())
                .param("id", medewerker.id().value())
                .param("naam", medewerker.naam())
                .param("thuis", thuis.code())
                .update();
        medewerker.rollen().forEach(rol -> insertRol(medewerker.id(), rol, vanaf));
        medewerker.teams().forEach(team -> insertLid(medewerker.id(), team, vanaf));
    }

    /** Gives residents an account in the place of DigiD. */
    public void loadBewoners(Collection<Bewoneraccount> bewoners, String wachtwoord) {
        var hash = encoder.encode(wachtwoord);
        bewoners.forEach(
                bewoner ->
                        insertAccount(
                                bewoner.gebruikersnaam(),
                                bewoner.naam(),
                                hash,
                                "inwoner",
                                bewoner.inwoner().value()));
    }

    /** A resident who may log in to the demo. */
    public record Bewoneraccount(String gebruikersnaam, String naam, InwonerId inwoner) {}

    private void insert(NieuwTeam nieuw) {
        var sql =
                "insert into security.team (gemeente, id, naam, gebied) values (:gemeente, :id, :naam, :gebied)";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", nieuw.team().id().value())
                .param("naam", nieuw.team().naam())
                .param("gebied", nieuw.team().gebied())
                .update();
        for (var postcode : nieuw.postcodes()) {
            jdbc.sql(
                            "insert into security.teampostcode (gemeente, postcode4, team) values (:gemeente, :code, :team)")
                    .param("gemeente", gemeente())
                    .param("code", postcode)
                    .param("team", nieuw.team().id().value())
                    .update();
        }
    }

    private void insert(NieuweMedewerker medewerker) {
        var sql =
                """
                insert into security.medewerker (gemeente, id, naam, functie, email, telefoon)
                values (:gemeente, :id, :naam, :functie, :email, :telefoon)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", medewerker.id().value())
                .param("naam", medewerker.naam())
                .param("functie", medewerker.functie())
                .param("email", medewerker.email())
                .param("telefoon", medewerker.telefoon().orElse(null))
                .update();
    }

    private void insertAccount(
            String gebruikersnaam, String naam, String hash, String houder, UUID id) {
        var sql =
                """
                insert into security.account (gemeente, gebruikersnaam, wachtwoord, %s, naam)
                values (:gemeente, :gebruikersnaam, :wachtwoord, :id, :naam)
                """
                        .formatted(houder);
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gebruikersnaam", gebruikersnaam)
                .param("wachtwoord", hash)
                .param("id", id)
                .param("naam", naam)
                .update();
    }

    private void insertRol(MedewerkerId medewerker, String rol, LocalDate vanaf) {
        var sql =
                """
                insert into security.roltoekenning (gemeente, medewerker, rol, periode)
                values (:gemeente, :medewerker, :rol, daterange(:van, null))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("rol", rol)
                .param("van", vanaf)
                .update();
    }

    private void insertLid(MedewerkerId medewerker, TeamId team, LocalDate vanaf) {
        var sql =
                """
                insert into security.teamlid (gemeente, team, medewerker, periode)
                values (:gemeente, :team, :medewerker, daterange(:van, null))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("team", team.value())
                .param("medewerker", medewerker.value())
                .param("van", vanaf)
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
