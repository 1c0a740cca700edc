package nl.samenhang.regie.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;

/** Which parents somebody who decides alone can let see the own part: those in the same file. */
@Component
class Oudervragen {

    private final Inwoners inwoners;
    private final Gezinnen gezinnen;
    private final Clock clock;

    Oudervragen(Inwoners inwoners, Gezinnen gezinnen, Clock clock) {
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
        this.clock = clock;
    }

    List<Vraag> of(InwonerId wie) {
        var vandaag = LocalDate.now(clock);
        if (inwoners.get(wie).leeftijdsgroep(vandaag).hasParentsSay()) {
            return List.of();
        }
        var samen =
                gezinnen.ofInwoner(wie).stream()
                        .filter(Gezin::isActief)
                        .flatMap(gezin -> gezin.inwonersOn(vandaag).stream())
                        .collect(Collectors.toSet());
        return inwoners.relaties(wie).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .flatMap(relatie -> relatie.ander().stream())
                .filter(samen::contains)
                .distinct()
                .map(Oudervragen::vraag)
                .toList();
    }

    private static Vraag vraag(InwonerId ouder) {
        return new Vraag(
                Gegevensset.DEEL,
                Optional.empty(),
                Ontvanger.ouder(ouder),
                ToestemmingRechten.EIGEN_DOSSIER);
    }
}
