package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import java.util.Map;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;

/**
 * A team with its people and its area.
 *
 * @param anderen who could come in
 */
public record TeamView(
        Team team, List<Medewerker> leden, List<String> postcodes, List<Optie> anderen) {

    /** The form with the areas of today in it, unless somebody typed others. */
    public FormState metPostcodes(FormState form) {
        return form.values("postcodes").isEmpty() && !form.hasErrors("postcodes")
                ? FormState.of(Map.of("postcodes", List.of(String.join(", ", postcodes))))
                : form;
    }

    /** The path of this team's page, with the rest behind it. */
    public String url(String rest) {
        return "/beheer/teams/" + team.id() + rest;
    }
}
