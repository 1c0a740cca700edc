package nl.samenhang.besluit.plaatsing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.plaatsing.Matches;
import nl.samenhang.besluit.plaatsing.Plaatsing;
import nl.samenhang.besluit.plaatsing.Plaatsingen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Component;

/** The stays of which a resident may speak: the own, and those of own children under sixteen. */
@Component
class MijnPlaatsingen {

    private final Plaatsingen plaatsingen;
    private final Matches matches;
    private final EigenDelen delen;
    private final Inwoners inwoners;
    private final Clock clock;

    MijnPlaatsingen(
            Plaatsingen plaatsingen,
            Matches matches,
            EigenDelen delen,
            Inwoners inwoners,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.matches = matches;
        this.delen = delen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** Those that run. */
    List<MijnPlaatsing> of(GezinId gezin, InwonerId ik) {
        var wie = delen.of(gezin, ik).wie();
        return plaatsingen.of(gezin).stream()
                .filter(p -> wie.contains(p.inwoner()) && p.isRunning())
                .map(p -> of(p, ik))
                .toList();
    }

    MijnPlaatsing of(Plaatsing plaatsing, InwonerId ik) {
        var partij = matches.partij(plaatsing, ik);
        var gezegd =
                matches.of(plaatsing.id()).stream().filter(m -> m.partij() == partij).findFirst();
        var gevraagd =
                plaatsing.isRunning()
                        && gezegd.isEmpty()
                        && !LocalDate.now(clock).isBefore(plaatsing.vraagdag());
        var naam =
                Optional.of(plaatsing.inwoner())
                        .filter(wie -> !wie.equals(ik))
                        .map(wie -> inwoners.get(wie).aanspreeknaam());
        return new MijnPlaatsing(plaatsing, naam, gezegd, gevraagd);
    }
}
