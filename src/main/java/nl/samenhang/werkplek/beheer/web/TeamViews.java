package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Teambeheer;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Brings together what the pages of the teams show. */
@Component
class TeamViews {

    private final Teambeheer beheer;
    private final Medewerkers medewerkers;
    private final Aanspreekpunten aanspreekpunten;

    TeamViews(Teambeheer beheer, Medewerkers medewerkers, Aanspreekpunten aanspreekpunten) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
        this.aanspreekpunten = aanspreekpunten;
    }

    List<TeamView> all() {
        return medewerkers.teams().stream().map(this::of).toList();
    }

    TeamView of(TeamId id) {
        return of(find(id));
    }

    TeamlidView of(TeamId id, MedewerkerId medewerker) {
        var team = find(id);
        var lid =
                medewerkers.inTeam(id).stream()
                        .filter(een -> een.id().equals(medewerker))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", medewerker)));
        var teams =
                medewerkers.teams().stream()
                        .filter(ander -> !ander.id().equals(id))
                        .map(ander -> Optie.of(ander.id().toString(), ander.naam()))
                        .toList();
        return new TeamlidView(team, lid, teams, aanspreekpunten.currentOf(medewerker).size());
    }

    private TeamView of(Team team) {
        var leden = medewerkers.inTeam(team.id());
        var anderen =
                medewerkers.all().stream()
                        .filter(wie -> !leden.contains(wie))
                        .map(TeamViews::option)
                        .toList();
        return new TeamView(team, leden, beheer.postcodes(team.id()), anderen);
    }

    private static Optie option(Medewerker wie) {
        return Optie.of(wie.id().toString(), wie.naam() + ", " + wie.functie());
    }

    private Team find(TeamId id) {
        return medewerkers.findTeam(id).orElseThrow(() -> new NotFound(Onderwerp.of("team", id)));
    }
}
