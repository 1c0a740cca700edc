package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Gezagdragers;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.privacyverzoek.Ouderinzage;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds which part of a file is open to a resident. */
@Service
@Transactional(readOnly = true)
public class EigenDelen {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Gezagdragers gezagdragers;
    private final Toestemmingen toestemmingen;
    private final Ouderinzage ouderinzage;
    private final Clock clock;

    EigenDelen(
            Gezinnen gezinnen,
            Inwoners inwoners,
            Gezagdragers gezagdragers,
            Toestemmingen toestemmingen,
            Ouderinzage ouderinzage,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.gezagdragers = gezagdragers;
        this.toestemmingen = toestemmingen;
        this.ouderinzage = ouderinzage;
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
                        .map(lid -> new EigenDeel.Lid(lid.id(), lid.leeftijdsgroep(today)))
                        .toList();
        var dicht = ouderinzage.closedToActor();
        var kinderen =
                leden.stream()
                        .filter(lid -> lid.leeftijd().hasParentsSay())
                        .map(EigenDeel.Lid::id)
                        .filter(kind -> !dicht.contains(kind))
                        .filter(kind -> gezagdragers.of(kind, today).contains(inwoner))
                        .collect(Collectors.toSet());
        return EigenDeel.of(inwoner, leden, kinderen, toestemmingen.sharedWithParent(inwoner));
    }

    /** The same answer as for a part that does not exist when it is not this resident's. */
    public void require(GezinId gezin, InwonerId inwoner, InwonerId wie) {
        if (!of(gezin, inwoner).speaksFor(wie)) {
            throw new NotFound(Onderwerp.of("inwoner", wie));
        }
    }
}
