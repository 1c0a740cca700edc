package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams as the administrator keeps them. Who comes in sees the files of the team at once, and
 * who goes out no longer does: the lines of access change in the same transaction.
 */
@Service
@Transactional
public class Teambeheer {

    private final TeamRepository teams;
    private final Medewerkers medewerkers;
    private final TeamdossierRepository toegang;
    private final Verwerkingslog log;
    private final RolRepository rollen;
    private final LopendeSessies sessions;
    private final Clock clock;

    Teambeheer(
            TeamRepository teams,
            Medewerkers medewerkers,
            TeamdossierRepository toegang,
            Verwerkingslog log,
            RolRepository rollen,
            LopendeSessies sessions,
            Clock clock) {
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.rollen = rollen;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A new team without people and without an area. */
    public TeamId create(String naam, String gebied) {
        requireFree(naam, Optional.empty());
        var id = TeamId.next();
        teams.insert(new Team(id, naam, gebied));
        changed(id);
        return id;
    }

    public void rename(TeamId id, String naam, String gebied) {
        get(id);
        requireFree(naam, Optional.of(id));
        teams.update(new Team(id, naam, gebied));
        changed(id);
    }

    /** The areas that the team serves; one area has one team. */
    public void serve(TeamId id, Collection<String> postcodes) {
        get(id);
        for (var postcode : postcodes) {
            medewerkers
                    .teamForPostcode(postcode)
                    .filter(team -> !team.id().equals(id))
                    .ifPresent(
                            team -> {
                                throw new Refusal(
                                        "postcodes",
                                        Tekst.of(
                                                "beheer.team.postcode-bezet",
                                                postcode,
                                                team.naam()));
                            });
        }
        teams.replacePostcodes(id, postcodes);
        changed(id);
    }

    @Transactional(readOnly = true)
    public List<String> postcodes(TeamId id) {
        return teams.postcodes(id);
    }

    /** Somebody comes into the team today. */
    public void add(TeamId id, MedewerkerId medewerker) {
        get(id);
        var wie =
                medewerkers.all().stream()
                        .filter(een -> een.id().equals(medewerker))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", medewerker)));
        if (isIn(id, medewerker)) {
            throw new Refusal("medewerker", Tekst.of("beheer.team.al-lid", wie.naam()));
        }
        teams.begin(id, medewerker);
        toegang.join(id, medewerker);
        changed(id);
    }

    /** Somebody goes out of the team today. */
    public void remove(TeamId id, MedewerkerId medewerker) {
        get(id);
        if (!isIn(id, medewerker)) {
            throw new NotFound(Onderwerp.of("medewerker", medewerker));
        }
        teams.end(id, medewerker);
        toegang.leave(id, medewerker);
        changed(id);
        if (rollen.hasForTeam(medewerker, id, LocalDate.now(clock))) {
            sessions.end(medewerker); // a role for this team counts no longer
        }
    }

    /** Somebody changes from one team to the other. */
    public void move(TeamId van, TeamId naar, MedewerkerId medewerker) {
        remove(van, medewerker);
        if (!isIn(naar, medewerker)) {
            add(naar, medewerker);
        }
    }

    private Team get(TeamId id) {
        return medewerkers.findTeam(id).orElseThrow(() -> new NotFound(Onderwerp.of("team", id)));
    }

    private boolean isIn(TeamId id, MedewerkerId medewerker) {
        return medewerkers.inTeam(id).stream().anyMatch(lid -> lid.id().equals(medewerker));
    }

    private void requireFree(String naam, Optional<TeamId> eigen) {
        if (medewerkers.teams().stream()
                .filter(team -> !eigen.equals(Optional.of(team.id())))
                .anyMatch(team -> team.naam().equalsIgnoreCase(naam))) {
            throw new Refusal("naam", Tekst.of("beheer.team.naam-bezet"));
        }
    }

    /** Who may open which files depends on it, so it stands in the log. */
    private void changed(TeamId id) {
        log.changed(Onderwerp.of("team", id), List.of());
    }
}
