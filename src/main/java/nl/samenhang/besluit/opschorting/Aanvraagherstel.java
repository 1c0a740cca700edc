package nl.samenhang.besluit.opschorting;

import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.beschikking.Herstelkans;
import nl.samenhang.recht.termijn.Opschortingsreden;
import org.springframework.stereotype.Component;

/**
 * What an applicant was asked to complete: our time to decide stood still for it (Awb art. 4:15).
 */
@Component
class Aanvraagherstel implements Herstelkans {

    private final OpschortingRepository repository;

    Aanvraagherstel(OpschortingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Herstelvraag> last(AanvraagId aanvraag) {
        return repository.of(aanvraag.onderwerp()).stream()
                .filter(stil -> stil.reden() == Opschortingsreden.AANVULLING)
                .reduce((_, later) -> later)
                .map(
                        stil ->
                                new Herstelvraag(
                                        stil.toelichting(),
                                        stil.gemeld(),
                                        stil.uiterlijk(),
                                        stil.klaar()));
    }
}
