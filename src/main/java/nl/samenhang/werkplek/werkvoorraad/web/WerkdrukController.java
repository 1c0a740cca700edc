package nl.samenhang.werkplek.werkvoorraad.web;

import static nl.samenhang.werkplek.werkvoorraad.WerkRechten.WERKDRUK;
import static nl.samenhang.werkplek.werkvoorraad.WerkRechten.WERKVERDELING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.werkplek.werkvoorraad.web.WerkdrukQueries.Telling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How busy the teams of a team leader and their people are. */
@Controller
class WerkdrukController {

    private final WerkdrukQueries queries;
    private final Medewerkers medewerkers;
    private final Aanspreekpunten aanspreekpunten;
    private final Clock clock;

    WerkdrukController(
            WerkdrukQueries queries,
            Medewerkers medewerkers,
            Aanspreekpunten aanspreekpunten,
            Clock clock) {
        this.queries = queries;
        this.medewerkers = medewerkers;
        this.aanspreekpunten = aanspreekpunten;
        this.clock = clock;
    }

    @GetMapping("/werk/werkdruk")
    @Requires(WERKDRUK)
    @Verwerking(WERKVERDELING)
    String index(Model model) {
        model.addAttribute("teams", medewerkers.myTeams().stream().map(this::view).toList());
        return "werkplek/werkvoorraad/werkdruk";
    }

    private WerkdrukView view(Team team) {
        var tellingen = queries.perMedewerker(team.id(), LocalDate.now(clock));
        var mensen = medewerkers.inTeam(team.id()).stream().map(m -> regel(m, false, tellingen));
        var weg =
                medewerkers.departedFrom(team.id()).stream()
                        .map(m -> regel(m, true, tellingen))
                        .filter(regel -> regel.gezinnen() > 0);
        var niemand = Stream.of(niemand(find(tellingen, Optional.empty())));
        var regels = Stream.of(mensen, weg, niemand).flatMap(lines -> lines).toList();
        var meeste = regels.stream().mapToInt(WerkdrukView.Regel::werk).max().orElse(0);
        return new WerkdrukView(team.naam(), regels, Math.max(1, meeste));
    }

    private WerkdrukView.Regel regel(
            Medewerker medewerker, boolean vertrokken, List<Telling> tellingen) {
        var telling = find(tellingen, Optional.of(medewerker.id().value()));
        return new WerkdrukView.Regel(
                Optional.of(medewerker.id()),
                medewerker.naam(),
                vertrokken,
                aanspreekpunten.currentOf(medewerker.id()).size(),
                telling.werk(),
                telling.dezeWeek(),
                telling.teLaat());
    }

    private static WerkdrukView.Regel niemand(Telling telling) {
        return new WerkdrukView.Regel(
                Optional.empty(),
                "",
                false,
                0,
                telling.werk(),
                telling.dezeWeek(),
                telling.teLaat());
    }

    private static Telling find(List<Telling> tellingen, Optional<UUID> medewerker) {
        return tellingen.stream()
                .filter(telling -> telling.medewerker().equals(medewerker))
                .findFirst()
                .orElse(new Telling(medewerker, 0, 0, 0));
    }
}
