package nl.samenhang.werkplek.werkvoorraad.web;

import static nl.samenhang.werkplek.werkvoorraad.WerkRechten.WERKVERDELING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.werkplek.werkvoorraad.WerkFilter;
import nl.samenhang.werkplek.werkvoorraad.WerkPositie;
import nl.samenhang.werkplek.werkvoorraad.Werklijst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work, my team's work, and what nobody has taken yet. */
@Controller
class WerkController {

    private static final int PAGE = 25;

    private final WerkQueries queries;
    private final Werkregels regels;
    private final Medewerkers medewerkers;
    private final Clock clock;

    WerkController(WerkQueries queries, Werkregels regels, Medewerkers medewerkers, Clock clock) {
        this.queries = queries;
        this.regels = regels;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    @GetMapping("/werk")
    @Requires(Requires.MEDEWERKER)
    @Verwerking(WERKVERDELING)
    String index(
            @RequestParam(defaultValue = "mijn") String lijst,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "false") boolean laat,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        var teams = medewerkers.myTeams();
        var filter =
                new WerkFilter(
                        Werklijst.of(lijst),
                        chosen(team, teams),
                        Optional.of(soort).filter(tekst -> !tekst.isBlank()),
                        laat,
                        WerkPositie.parse(na));
        model.addAttribute("view", view(filter, teams));
        return "werkplek/werkvoorraad/index";
    }

    private WerkView view(WerkFilter filter, List<Team> teams) {
        var withoutTeam = filter.lijst() == Werklijst.TEAM && filter.team().isEmpty();
        if (withoutTeam) {
            return new WerkView(filter, teams, List.of(), List.of(), Optional.empty());
        }
        var found = queries.list(filter, teams, LocalDate.now(clock), PAGE + 1);
        var items = found.stream().limit(PAGE).toList();
        var volgende =
                found.size() > PAGE
                        ? Optional.of(WerkPositie.of(items.getLast()).toString())
                        : Optional.<String>empty();
        return new WerkView(
                filter, teams, queries.soorten(filter, teams), regels.of(items), volgende);
    }

    /** The asked team when it is mine, else my first one. */
    private static Optional<TeamId> chosen(String team, List<Team> teams) {
        return teams.stream()
                .map(Team::id)
                .filter(id -> team.isBlank() || id.toString().equals(team))
                .findFirst()
                .or(() -> teams.stream().map(Team::id).findFirst());
    }
}
