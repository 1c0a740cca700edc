package nl.samenhang.mensen.gezin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;

/** Asks the register for the relations among people and proposes their roles. */
@Component
class Rollenvoorstel {

    private final Inwoners inwoners;

    Rollenvoorstel(Inwoners inwoners) {
        this.inwoners = inwoners;
    }

    Map<InwonerId, Gezinsrol> propose(Collection<InwonerId> leden) {
        var banden = new LinkedHashMap<InwonerId, Gezinsrollen.Banden>();
        for (var lid : leden) {
            var relaties = inwoners.relaties(lid);
            banden.put(
                    lid,
                    new Gezinsrollen.Banden(
                            among(leden, relaties, Relatiesoort.OUDER),
                            among(leden, relaties, Relatiesoort.KIND),
                            among(leden, relaties, Relatiesoort.PARTNER)));
        }
        return Gezinsrollen.propose(banden);
    }

    private static Set<InwonerId> among(
            Collection<InwonerId> leden, Collection<Relatie> relaties, Relatiesoort soort) {
        return relaties.stream()
                .filter(relatie -> relatie.soort() == soort)
                .map(Relatie::ander)
                .flatMap(Optional::stream)
                .filter(leden::contains)
                .collect(Collectors.toSet());
    }
}
