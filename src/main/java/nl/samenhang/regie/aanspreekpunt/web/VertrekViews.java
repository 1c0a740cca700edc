package nl.samenhang.regie.aanspreekpunt.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Puts the page of somebody who leaves together, for a team leader of the same team. */
@Component
class VertrekViews {

    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;
    private final Collegas collegas;

    VertrekViews(
            Aanspreekpunten aanspreekpunten,
            Gezinnen gezinnen,
            Medewerkers medewerkers,
            Collegas collegas) {
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
        this.collegas = collegas;
    }

    VertrekView of(MedewerkerId id) {
        var wie = requireTeamgenoot(id);
        var eigen = aanspreekpunten.currentOf(id);
        var namen = namen(eigen.stream().map(Aanspreekpunt::gezin).toList());
        return new VertrekView(
                id, wie.naam(), eigen.stream().map(een -> regel(een, namen)).toList(), choices(id));
    }

    private Medewerker requireTeamgenoot(MedewerkerId id) {
        var mijn = teams(new MedewerkerId(Contexts.current().actor()));
        return medewerkers
                .find(id)
                .filter(wie -> teams(id).stream().anyMatch(mijn::contains))
                .orElseThrow(() -> new NotFound(Onderwerp.of("medewerker", id)));
    }

    private List<Team> teams(MedewerkerId id) {
        return medewerkers.teamsOf(id);
    }

    private List<Optie> choices(MedewerkerId zonder) {
        return teams(zonder).stream()
                .flatMap(team -> collegas.inTeam(team.id()).stream())
                .filter(optie -> !optie.waarde().equals(zonder.toString()))
                .distinct()
                .toList();
    }

    private Map<GezinId, String> namen(List<GezinId> ids) {
        return gezinnen.findAll(ids).stream().collect(Collectors.toMap(Gezin::id, Gezin::naam));
    }

    private VertrekView.Regel regel(Aanspreekpunt een, Map<GezinId, String> namen) {
        return new VertrekView.Regel(
                een.gezin(),
                Optional.ofNullable(namen.get(een.gezin())).orElse("?"),
                een.periode().van(),
                aanspreekpunten.continuiteit(een.gezin()).wisselingen());
    }
}
