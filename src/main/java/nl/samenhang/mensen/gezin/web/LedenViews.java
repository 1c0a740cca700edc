package nl.samenhang.mensen.gezin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.web.Optie;
import org.springframework.stereotype.Component;

/** Brings together the members of a gezin and who could become one. */
@Component
class LedenViews {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final VoorstelViews voorstellen;
    private final Clock clock;

    LedenViews(Gezinnen gezinnen, Inwoners inwoners, VoorstelViews voorstellen, Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.voorstellen = voorstellen;
        this.clock = clock;
    }

    LedenView of(GezinId id) {
        var gezin = gezinnen.get(id);
        var today = LocalDate.now(clock);
        var ids = gezin.inwonersOn(today);
        var byId =
                inwoners.findAll(ids).stream().collect(Collectors.toMap(Inwoner::id, mens -> mens));
        var leden =
                gezin.ledenOn(today).stream()
                        .flatMap(
                                lid ->
                                        Optional.ofNullable(byId.get(lid.inwoner()))
                                                .map(inwoner -> member(lid, inwoner))
                                                .stream())
                        .toList();
        return new LedenView(gezin, leden, candidates(ids));
    }

    private LedenView.Lid member(Gezinslid lid, Inwoner inwoner) {
        return new LedenView.Lid(
                inwoner.id(), inwoner.naam(), inwoner.leeftijd(LocalDate.now(clock)), lid.rol());
    }

    private List<Optie> candidates(List<InwonerId> leden) {
        var found = new LinkedHashMap<String, Optie>();
        for (var lid : leden) {
            voorstellen.of(lid).leden().forEach(optie -> found.putIfAbsent(optie.waarde(), optie));
        }
        leden.forEach(lid -> found.remove(lid.toString()));
        return List.copyOf(found.values());
    }
}
