package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.Optie;

/**
 * Somebody in a team.
 *
 * @param gezinnen for how many gezinnen this is the contact person
 */
public record TeamlidView(Team team, Medewerker medewerker, List<Optie> teams, int gezinnen) {

    /** The path of the page of this member, with the rest behind it. */
    public String url(String rest) {
        return "/beheer/teams/" + team.id() + "/leden/" + medewerker.id() + rest;
    }
}
