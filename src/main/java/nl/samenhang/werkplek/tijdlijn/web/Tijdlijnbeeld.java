package nl.samenhang.werkplek.tijdlijn.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.werkplek.tijdlijn.Tijdlijn;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import org.springframework.stereotype.Component;

/** Reads a part of the timeline with what its filter can choose from. */
@Component
class Tijdlijnbeeld {

    private final Tijdlijn tijdlijn;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Clock clock;

    Tijdlijnbeeld(Tijdlijn tijdlijn, Gezinnen gezinnen, Inwoners inwoners, Clock clock) {
        this.tijdlijn = tijdlijn;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    TijdlijnView of(GezinId id, TijdlijnFilter filter, int limit) {
        var found = tijdlijn.of(id, filter, limit + 1);
        var regels = found.stream().limit(limit).toList();
        var volgende =
                found.size() > limit
                        ? Optional.of(regels.getLast().positie().toString())
                        : Optional.<String>empty();
        var gezin = gezinnen.get(id);
        return new TijdlijnView(id, gezin.naam(), filter, personen(gezin), regels, volgende);
    }

    /** The members of today, as choices. */
    List<Optie> personen(Gezin gezin) {
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        return inwoners.findAll(leden).stream()
                .map(lid -> Optie.of(lid.id().toString(), lid.naam()))
                .toList();
    }
}
