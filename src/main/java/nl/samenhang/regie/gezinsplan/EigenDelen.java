package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds which part of a file is open to a resident. */
@Service
@Transactional(readOnly = true)
public class EigenDelen {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Clock clock;

    EigenDelen(Gezinnen gezinnen, Inwoners inwoners, Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** The members whose part this resident may see in this gezin; none of another gezin. */
    public EigenDeel of(GezinId gezin, InwonerId inwoner) {
        var today = LocalDate.now(clock);
        var leden =
                gezinnen
                        .find(gezin)
                        .map(g -> inwoners.findAll(g.inwonersOn(today)))
                        .orElse(List.of())
                        .stream()
                        .map(lid -> new EigenDeel.Lid(lid.id(), leeftijd(lid, today)))
                        .toList();
        var kinderen =
                leden.stream()
                        .filter(EigenDeel.Lid::isYoung)
                        .map(EigenDeel.Lid::id)
                        .filter(kind -> speaksFor(inwoner, kind, today))
                        .collect(Collectors.toSet());
        return EigenDeel.of(inwoner, leden, kinderen);
    }

    /** The same answer as for a part that does not exist when it is not this resident's. */
    public void require(GezinId gezin, InwonerId inwoner, InwonerId wie) {
        if (!of(gezin, inwoner).isOpen(wie)) {
            throw new NotFound(Onderwerp.of("inwoner", wie));
        }
    }

    private boolean speaksFor(InwonerId ouder, InwonerId kind, LocalDate today) {
        var ouders =
                inwoners.relaties(kind).stream()
                        .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                        .flatMap(relatie -> relatie.ander().stream())
                        .toList();
        return Gezagspolicy.allows(ouder, ouders, gezag(kind, today));
    }

    private Optional<Gezagscode> gezag(InwonerId kind, LocalDate today) {
        return inwoners.gezag(kind).stream()
                .filter(gezag -> gezag.periode().contains(today))
                .map(Gezag::code)
                .findFirst();
    }

    private static int leeftijd(Inwoner lid, LocalDate today) {
        return EigenDeel.leeftijd(lid.leeftijd(today));
    }
}
