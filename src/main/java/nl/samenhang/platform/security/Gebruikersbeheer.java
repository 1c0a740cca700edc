package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Roltoekenning.Bron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees and their roles as the administrator sees and changes them. */
@Service
@Transactional
public class Gebruikersbeheer {

    private static final String BEHEERDER = "BEHEERDER";

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Aanmelding aanmelding;
    private final TeamdossierRepository toegang;
    private final LopendeSessies sessions;
    private final RolRepository rollen;
    private final Optional<TweedeFactoren> factoren;
    private final Verwerkingslog log;
    private final Clock clock;

    Gebruikersbeheer(
            JdbcClient jdbc,
            AccountRepository accounts,
            PasswordEncoder encoder,
            Aanmelding aanmelding,
            TeamdossierRepository toegang,
            LopendeSessies sessions,
            RolRepository rollen,
            Optional<TweedeFactoren> factoren,
            Verwerkingslog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
        this.aanmelding = aanmelding;
        this.toegang = toegang;
        this.sessions = sessions;
        this.rollen = rollen;
        this.factoren = factoren;
        this.log = log;
        this.clock = clock;
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
     * Registers an administrator without a second pair of eyes: for who works on the server itself,
     * as long as there are no two administrators who can approve each other's requests.
     */
    public MedewerkerId registerBeheerder(
            String naam, String email, String gebruikersnaam, String wachtwoord) {
        var today = LocalDate.now(clock);
        if (rollen.holders(Set.of(BEHEERDER), today).size() > 1) {
            throw new Refusal(Tekst.of("beheer.opdracht.al-twee"));
        }
        var id = register(naam, "Beheerder", email, Optional.empty(), gebruikersnaam, wachtwoord);
        var vraag = new Rolvraag(BEHEERDER, Optional.empty(), today, Optional.empty());
        rollen.insert(id, vraag, Bron.INSTALLATIE, Optional.empty());
        log.changed(new Onderwerp("beheerder-door-opdracht", id.value()), List.of());
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

    /**
     * Closes the account at once, running sessions included, and with it every role, every second
     * factor and every file. The teams stay written down, so that a team leader can hand over the
     * gezinnen.
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
        rollen.endAll(medewerker, LocalDate.now(clock));
        factoren.ifPresent(alle -> alle.reset(medewerker));
        toegang.leaveAll(medewerker);
        log.changed(new Onderwerp("account-gesloten", medewerker.value()), List.of());
        sessions.end(medewerker);
    }
}
