package nl.samenhang.mensen.inwoner.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import org.springframework.stereotype.Component;

/** Brings together what the page of a person shows. */
@Component
class InwonerViews {

    private final Inwoners inwoners;
    private final List<Inwonersectie> secties;
    private final Clock clock;

    InwonerViews(Inwoners inwoners, List<Inwonersectie> secties, Clock clock) {
        this.inwoners = inwoners;
        this.secties = secties;
        this.clock = clock;
    }

    InwonerView of(InwonerId id) {
        var inwoner = inwoners.get(id);
        return new InwonerView(
                inwoner,
                inwoner.leeftijd(LocalDate.now(clock)),
                inwoners.verblijven(id),
                inwoners.relaties(id),
                inwoners.gezag(id),
                inwoners.netwerk(id),
                secties.stream()
                        .sorted(Comparator.comparingInt(Inwonersectie::volgorde))
                        .flatMap(sectie -> sectie.sectie(id).stream())
                        .toList());
    }
}
