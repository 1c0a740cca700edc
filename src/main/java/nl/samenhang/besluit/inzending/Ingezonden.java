package nl.samenhang.besluit.inzending;

import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.beschikking.Aanvulling;
import org.springframework.stereotype.Component;

/** What a resident sent to complete an application and waits for somebody to look at it. */
@Component
class Ingezonden implements Aanvulling {

    private final InzendingRepository repository;

    Ingezonden(InzendingRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean waits(Aanvraag aanvraag) {
        return repository.of(aanvraag.gezin()).stream()
                .filter(inzending -> inzending.soort() == Inzendingsoort.AANVULLING)
                .filter(inzending -> inzending.aanvraag().filter(aanvraag.id()::equals).isPresent())
                .anyMatch(inzending -> inzending.afhandeling().isEmpty());
    }
}
