package nl.samenhang.werkplek.beheer.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.samenhang.platform.security.Gebruikersbeheer.Toekenning;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * One employee with roles and teams.
 *
 * @param gezinnen for how many gezinnen this is the contact person
 */
public record GebruikerView(
        Medewerker medewerker,
        List<Toekenning> rollen,
        List<Team> teams,
        List<String> teGeven,
        int gezinnen) {

    public String rolnamen(Page page) {
        return rollen.stream().map(t -> page.t("beheer.rol." + t.rol())).collect(joining(", "));
    }

    public String teamnamen() {
        return teams.stream().map(Team::naam).collect(joining(", "));
    }

    public List<Optie> opties(Page page) {
        return teGeven.stream().map(rol -> Optie.of(rol, page.t("beheer.rol." + rol))).toList();
    }
}
