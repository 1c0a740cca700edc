package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Component;

/** Puts the page together on which a gezin is proposed from a household. */
@Component
class VoorstelViews {

    /** From whom a proposal starts, and whom somebody added to it. */
    record Vraag(
            InwonerId inwoner,
            Optional<GezinId> voorstel,
            List<InwonerId> erbij,
            List<InwonerId> gevonden,
            boolean gezocht) {

        static Vraag of(InwonerId inwoner, Optional<GezinId> voorstel) {
            return new Vraag(inwoner, voorstel, List.of(), List.of(), false);
        }
    }

    private final Gezinnen gezinnen;
    private final GezinnenVanInwoner regels;
    private final Huishoudens huishoudens;
    private final Kandidaten kandidaten;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Clock clock;

    VoorstelViews(
            Gezinnen gezinnen,
            GezinnenVanInwoner regels,
            Huishoudens huishoudens,
            Kandidaten kandidaten,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.regels = regels;
        this.huishoudens = huishoudens;
        this.kandidaten = kandidaten;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    VoorstelView of(Vraag vraag) {
        var kern = kandidaten.household(vraag.inwoner());
        var erbij = new LinkedHashSet<>(proposed(vraag.voorstel()).keySet());
        erbij.addAll(vraag.erbij());
        var leden = kandidaten.around(kern, erbij);
        var bekend = leden.stream().map(Kandidaat::id).toList();
        var nieuw = vraag.gevonden().stream().filter(id -> !bekend.contains(id)).toList();
        return new VoorstelView(
                inwoners.get(vraag.inwoner()),
                vraag.voorstel(),
                leden,
                kandidaten.around(kern, nieuw).stream()
                        .filter(een -> nieuw.contains(een.id()))
                        .toList(),
                medewerkers.teams().stream()
                        .map(team -> Optie.of(team.id().toString(), team.naam()))
                        .toList(),
                existing(kern, vraag.voorstel()),
                doubts(kern),
                vraag.gezocht() && nieuw.isEmpty());
    }

    /** The household chosen with its roles, and the team that serves the address. */
    FormState proposal(InwonerId id, Optional<GezinId> voorstel) {
        var kern = kandidaten.household(id);
        var kept = proposed(voorstel);
        var rollen = kept.isEmpty() ? gezinnen.roles(kern) : kept;
        var values = new LinkedHashMap<String, List<String>>();
        values.put("leden", rollen.keySet().stream().map(InwonerId::toString).toList());
        values.putAll(Kandidaat.rollen(kandidaten.around(kern, rollen.keySet())));
        rollen.forEach((lid, rol) -> values.put("rol." + lid, List.of(rol.name())));
        team(id).ifPresent(team -> values.put("team", List.of(team)));
        return FormState.of(values);
    }

    private Map<InwonerId, Gezinsrol> proposed(Optional<GezinId> voorstel) {
        return voorstel.map(id -> gezinnen.get(id).rollenOn(LocalDate.now(clock)))
                .orElseGet(Map::of);
    }

    private Optional<String> team(InwonerId id) {
        return inwoners.get(id)
                .adres()
                .flatMap(Adres::postcode)
                .flatMap(medewerkers::teamForPostcode)
                .map(team -> team.id().toString());
    }

    private List<GezinnenVanInwoner.Regel> existing(
            Set<InwonerId> kern, Optional<GezinId> voorstel) {
        var found = new LinkedHashMap<GezinId, Gezin>();
        gezinnen.ofInwoners(kern).stream()
                .filter(gezin -> !voorstel.equals(Optional.of(gezin.id())))
                .forEach(gezin -> found.putIfAbsent(gezin.id(), gezin));
        return found.values().stream().map(regels::line).toList();
    }

    private List<VoorstelView.Twijfelvraag> doubts(Collection<InwonerId> kern) {
        var vragen = new ArrayList<VoorstelView.Twijfelvraag>();
        for (var twijfel : huishoudens.openQuestionsAbout(kern)) {
            var wie = inwoners.find(twijfel.inwoner()).map(Inwoner::naam);
            var bij = inwoners.find(twijfel.bij()).map(Inwoner::naam);
            if (wie.isPresent() && bij.isPresent()) {
                vragen.add(
                        new VoorstelView.Twijfelvraag(wie.get(), bij.get(), twijfel.reden().zin()));
            }
        }
        return vragen;
    }
}
