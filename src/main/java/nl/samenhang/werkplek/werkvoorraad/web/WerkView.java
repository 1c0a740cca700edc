package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.werkplek.werkvoorraad.WerkFilter;
import nl.samenhang.werkplek.werkvoorraad.Werklijst;

/**
 * The page with a list of work.
 *
 * @param teams the teams of the one who looks
 * @param soorten the kinds of work on this list
 * @param volgende where the next page begins
 */
public record WerkView(
        WerkFilter filter,
        List<Team> teams,
        List<String> soorten,
        List<WerkregelView> regels,
        Optional<String> volgende) {

    /** The address of a list with the same filters. */
    public String url(Werklijst lijst) {
        return "/werk?lijst=" + lijst.sleutel();
    }

    /** The address of the next page. */
    public String urlVolgende() {
        return url(filter.lijst())
                + filter.team().map(team -> "&team=" + team).orElse("")
                + filter.soort().map(soort -> "&soort=" + soort).orElse("")
                + (filter.teLaat() ? "&laat=true" : "")
                + volgende.map(na -> "&na=" + na).orElse("");
    }

    /** The name of the chosen team; empty when there is none. */
    public String teamnaam() {
        return teams.stream()
                .filter(team -> filter.team().equals(Optional.of(team.id())))
                .map(Team::naam)
                .findFirst()
                .orElse("");
    }

    /** The filters as they were chosen. */
    public FormState form() {
        return FormState.of(
                new Keuze(
                        filter.team().map(TeamId::toString).orElse(""),
                        filter.soort().orElse(""),
                        filter.teLaat()));
    }

    private record Keuze(String team, String soort, boolean laat) {}
}
