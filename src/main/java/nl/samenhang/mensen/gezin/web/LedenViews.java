package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/** Brings together who is and was a member of a gezin, and who could become one. */
@Component
class LedenViews {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Kandidaten kandidaten;
    private final Clock clock;

    LedenViews(Gezinnen gezinnen, Inwoners inwoners, Kandidaten kandidaten, Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.kandidaten = kandidaten;
        this.clock = clock;
    }

    LedenView of(GezinId id) {
        return of(id, List.of(), false);
    }

    /** With the people that somebody searched for. */
    LedenView of(GezinId id, List<InwonerId> gevonden, boolean gezocht) {
        var gezin = gezinnen.get(id);
        var today = LocalDate.now(clock);
        var mensen =
                inwoners.findAll(gezin.leden().stream().map(Gezinslid::inwoner).toList()).stream()
                        .collect(Collectors.toMap(Inwoner::id, Function.identity()));
        var nu = gezin.inwonersOn(today);
        var nieuw = gevonden.stream().filter(een -> !nu.contains(een)).toList();
        var rondom = kandidaten.around(nu, nieuw);
        return new LedenView(
                gezin,
                lines(gezin.ledenOn(today), mensen),
                lines(
                        gezin.leden().stream()
                                .filter(lid -> !lid.periode().contains(today))
                                .toList(),
                        mensen),
                rondom.stream()
                        .filter(een -> !nu.contains(een.id()) && !nieuw.contains(een.id()))
                        .toList(),
                rondom.stream().filter(een -> nieuw.contains(een.id())).toList(),
                gezocht && nieuw.isEmpty());
    }

    private List<LedenView.Lid> lines(List<Gezinslid> leden, Map<InwonerId, Inwoner> mensen) {
        return leden.stream()
                .flatMap(
                        lid ->
                                Optional.ofNullable(mensen.get(lid.inwoner()))
                                        .map(inwoner -> member(lid, inwoner))
                                        .stream())
                .toList();
    }

    private LedenView.Lid member(Gezinslid lid, Inwoner inwoner) {
        return new LedenView.Lid(
                inwoner.id(),
                inwoner.naam(),
                inwoner.leeftijd(LocalDate.now(clock)),
                lid.rol(),
                lid.periode());
    }
}
