package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees and their roles as the administrator sees and changes them. */
@Service
@Transactional
public class Gebruikersbeheer {

    /** A role of an employee, with its last day when that is known. */
    public record Toekenning(String rol, LocalDate van, Optional<LocalDate> tot) {}

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Clock clock;
    private final Rollen rollen;
    private final PasswordEncoder encoder;
    private final Aanmelding aanmelding;
    private final TeamdossierRepository toegang;
    private final LopendeSessies sessions;

    Gebruikersbeheer(
            JdbcClient jdbc,
            AccountRepository accounts,
            Clock clock,
            Rollen rollen,
            PasswordEncoder encoder,
            Aanmelding aanmelding,
            TeamdossierRepository toegang,
            LopendeSessies sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        this.rollen = rollen;
        this.encoder = encoder;
        this.aanmelding = aanmelding;
        this.toegang = toegang;
        this.sessions = sessions;
    }

    /** Registers an employee with a local account; the first password is told once and not kept. */
    public MedewerkerId register(
            String naam,
            String functie,
            String email,
            Optional<String> telefoon,
            String gebruikersnaam,
            String wachtwoord) {
        if (accounts.isTaken(gebruikersnaam) || aanmelding.find(gebruikersnaam).isPresent()) {
            throw new Refusal("gebruikersnaam", Tekst.of("beheer.gebruiker.naam-bezet"));
        }
        var id = accounts.insertMedewerker(naam, functie, email, telefoon);
        accounts.insert(
                id,
                naam,
                gebruikersnaam,
                Optional.of(encoder.encode(wachtwoord)),
                Optional.empty());
        return id;
    }

    /**
     * Registers an employee of another municipality who works for this one too: with the account of
     * home, and with roles that are given here.
     */
    public MedewerkerId invite(
            String naam,
            String functie,
            String email,
            Optional<String> telefoon,
            String gebruikersnaam,
            String thuis) {
        if (accounts.isTaken(gebruikersnaam)) {
            throw new Refusal("gebruikersnaam", Tekst.of("beheer.gebruiker.naam-bezet"));
        }
        var account = aanmelding.find(gebruikersnaam);
        if (account.filter(a -> a.gemeente().equals(thuis) && a.medewerker().isPresent())
                .isEmpty()) {
            throw new Refusal("gebruikersnaam", Tekst.of("beheer.gebruiker.thuis-onbekend"));
        }
        var id = accounts.insertMedewerker(naam, functie, email, telefoon);
        accounts.insert(id, naam, gebruikersnaam, Optional.empty(), Optional.of(thuis));
        return id;
    }

    /** Gives a role from today, until the day after {@code laatsteDag} when one is named. */
    public void grant(MedewerkerId medewerker, String rol, Optional<LocalDate> laatsteDag) {
        if (rollen.all().stream()
                .noneMatch(r -> r.rol().equals(rol) && r.soort().equals("MEDEWERKER"))) {
            throw new Refusal("rol", Tekst.of("beheer.gebruiker.rol-onbekend"));
        }
        var today = LocalDate.now(clock);
        if (laatsteDag.filter(d -> d.isBefore(today)).isPresent()) {
            throw new Refusal("laatsteDag", Tekst.of("beheer.gebruiker.dag-voorbij"));
        }
        if (roles(medewerker).stream().anyMatch(t -> t.rol().equals(rol))) {
            throw new Refusal("rol", Tekst.of("beheer.gebruiker.rol-bestaat"));
        }
        var sql =
                """
                insert into security.roltoekenning (gemeente, medewerker, rol, periode)
                values (:gemeente, :medewerker, :rol, daterange(:van, :tot))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("medewerker", medewerker.value())
                .param("rol", rol)
                .param("van", today)
                .param("tot", laatsteDag.map(d -> d.plusDays(1)).orElse(null))
                .update();
    }

    /** Ends a role today; it does not count any more from this moment. */
    public void endRol(MedewerkerId medewerker, String rol) {
        var sql =
                """
                update security.roltoekenning
                set periode = daterange(lower(periode), greatest(lower(periode), :today))
                where medewerker = :medewerker and rol = :rol and periode @> :today
                """;
        jdbc.sql(sql)
                .param("medewerker", medewerker.value())
                .param("rol", rol)
                .param("today", LocalDate.now(clock))
                .update();
        sessions.end(medewerker);
    }

    /**
     * Closes the account at once, running sessions included, and with it every file. The teams stay
     * written down, so that a team leader can hand over the gezinnen.
     */
    public void deactivate(MedewerkerId medewerker) {
        if (medewerker.value().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("beheer.gebruiker.niet-zichzelf"));
        }
        jdbc.sql("update security.medewerker set actief = false where id = :id")
                .param("id", medewerker.value())
                .update();
        jdbc.sql("update security.account set actief = false where medewerker = :id")
                .param("id", medewerker.value())
                .update();
        toegang.leaveAll(medewerker);
        sessions.end(medewerker);
    }

    /** The roles that count today or later. */
    public List<Toekenning> roles(MedewerkerId medewerker) {
        var sql =
                """
                select rol, lower(periode) as van, upper(periode) as tot from security.roltoekenning
                where medewerker = :medewerker and not isempty(periode)
                  and (upper(periode) is null or upper(periode) > :today)
                order by rol
                """;
        return jdbc.sql(sql)
                .param("medewerker", medewerker.value())
                .param("today", LocalDate.now(clock))
                .query(Gebruikersbeheer::toekenning)
                .list();
    }

    private static Toekenning toekenning(ResultSet row, int number) throws SQLException {
        return new Toekenning(
                row.getString("rol"),
                row.getObject("van", LocalDate.class),
                Optional.ofNullable(row.getObject("tot", LocalDate.class))
                        .map(d -> d.minusDays(1)));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
