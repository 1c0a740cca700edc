package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Component;

/**
 * Finds who could belong to the file of a person: who lives with them, and close family elsewhere.
 */
@Component
class VoorstelViews {

    private final Gezinnen gezinnen;
    private final Huishoudens huishoudens;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Clock clock;

    VoorstelViews(
            Gezinnen gezinnen,
            Huishoudens huishoudens,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.huishoudens = huishoudens;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    VoorstelView of(InwonerId id) {
        var inwoner = inwoners.get(id);
        var household = household(id);
        var all = new LinkedHashSet<>(household);
        household.forEach(lid -> all.addAll(family(lid)));
        var mensen = inwoners.findAll(all);
        var leden =
                mensen.stream().map(mens -> option(mens, household.contains(mens.id()))).toList();
        var teams =
                medewerkers.teams().stream()
                        .map(team -> Optie.of(team.id().toString(), team.naam()))
                        .toList();
        var zeker = huishoudens.of(id).map(huishouden -> huishouden.zeker()).orElse(true);
        return new VoorstelView(id.value(), leden, teams, existing(household), zeker, inwoner);
    }

    /** The household chosen, and the team that serves the address. */
    FormState proposal(InwonerId id) {
        var team =
                inwoners.get(id)
                        .adres()
                        .flatMap(Adres::postcode)
                        .flatMap(medewerkers::teamForPostcode)
                        .map(found -> found.id().value());
        return FormState.of(new Voorstel(id.value(), ids(household(id)), team));
    }

    /** What the form shows before anybody touched it. */
    record Voorstel(UUID inwoner, List<UUID> leden, Optional<UUID> team) {}

    private static List<UUID> ids(Set<InwonerId> leden) {
        return leden.stream().map(InwonerId::value).toList();
    }

    private Set<InwonerId> household(InwonerId id) {
        var leden = new LinkedHashSet<>(List.of(id));
        huishoudens
                .of(id)
                .ifPresent(huishouden -> leden.addAll(huishouden.ledenOn(LocalDate.now(clock))));
        return leden;
    }

    private Set<InwonerId> family(InwonerId id) {
        var family = new LinkedHashSet<InwonerId>();
        inwoners.relaties(id).stream()
                .map(Relatie::ander)
                .flatMap(Optional::stream)
                .forEach(family::add);
        return family;
    }

    private List<Gezin> existing(Set<InwonerId> leden) {
        var found = new LinkedHashMap<GezinId, Gezin>();
        leden.forEach(
                lid ->
                        gezinnen.ofInwoner(lid)
                                .forEach(gezin -> found.putIfAbsent(gezin.id(), gezin)));
        return new ArrayList<>(found.values());
    }

    private Optie option(Inwoner inwoner, boolean livesHere) {
        var age = inwoner.leeftijd(LocalDate.now(clock));
        var naam = age.isPresent() ? inwoner.naam() + ", " + age.getAsInt() : inwoner.naam();
        return Optie.of(inwoner.id(), naam, livesHere ? "" : elsewhere(inwoner));
    }

    private static String elsewhere(Inwoner inwoner) {
        return inwoner.geheim() ? "" : inwoner.adres().map(Adres::regel).orElse("");
    }
}
