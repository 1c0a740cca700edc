package nl.samenhang.werkplek.beheer.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.samenhang.platform.security.Beheerverzoek;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Roltoekenning;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * One employee with roles and teams.
 *
 * @param teGeven the roles that can be asked for
 * @param alleTeams for which a role may count
 * @param verzoeken what waits for a second administrator
 * @param tweedeFactor whether the account has a second factor
 * @param gezinnen for how many gezinnen this is the contact person
 */
public record GebruikerView(
        Medewerker medewerker,
        List<Roltoekenning> rollen,
        List<Team> teams,
        List<String> teGeven,
        List<Team> alleTeams,
        List<Beheerverzoek> verzoeken,
        boolean tweedeFactor,
        int gezinnen) {

    public String rolnamen(Page page) {
        return rollen.stream()
                .map(t -> page.t("security.rol." + t.rol()))
                .distinct()
                .collect(joining(", "));
    }

    public String teamnamen() {
        return teams.stream().map(Team::naam).collect(joining(", "));
    }

    /** The role with the team for which it counts, and who decided on it. */
    public String rolnaam(Roltoekenning toekenning, Page page) {
        var rol = page.t("security.rol." + toekenning.rol());
        return toekenning
                .team()
                .map(team -> page.t("beheer.gebruiker.rol-voor-team", rol, team.naam()))
                .orElse(rol);
    }

    public List<Optie> opties(Page page) {
        return teGeven.stream().map(rol -> Optie.of(rol, page.t("security.rol." + rol))).toList();
    }

    public List<Optie> teamopties() {
        return alleTeams.stream().map(team -> Optie.of(team.id().toString(), team.naam())).toList();
    }
}
