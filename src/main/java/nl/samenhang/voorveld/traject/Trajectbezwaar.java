package nl.samenhang.voorveld.traject;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Sluitingsbezwaar;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/**
 * A file stays open while somebody in it is guided, also for who may know no more of that than whom
 * to call. Where the family moves or has died, the track ends with the file.
 */
@Component
class Trajectbezwaar implements Sluitingsbezwaar {

    private final TrajectRepository trajecten;
    private final Medewerkers medewerkers;

    Trajectbezwaar(TrajectRepository trajecten, Medewerkers medewerkers) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
    }

    @Override
    public Optional<Tekst> against(Gezin gezin, Afsluitreden reden) {
        if (reden == Afsluitreden.VERHUISD || reden == Afsluitreden.OVERLEDEN) {
            return Optional.empty();
        }
        return trajecten.contacten(gezin.id()).values().stream()
                .findFirst()
                .map(
                        wie ->
                                Tekst.of(
                                        "traject.fout.sluiten",
                                        medewerkers.find(wie).map(Medewerker::naam).orElse("-")));
    }
}
