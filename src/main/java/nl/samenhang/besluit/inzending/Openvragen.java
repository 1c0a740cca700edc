package nl.samenhang.besluit.inzending;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import org.springframework.stereotype.Component;

/**
 * What somebody asked and still waits for our decision: the application, or the objection to what
 * was decided on it.
 */
@Component
class Openvragen {

    private final Beschikkingen beschikkingen;
    private final Bezwaren bezwaren;

    Openvragen(Beschikkingen beschikkingen, Bezwaren bezwaren) {
        this.beschikkingen = beschikkingen;
        this.bezwaren = bezwaren;
    }

    /** Empty when all is decided. */
    Optional<Beslisvraag> of(Aanvraag aanvraag) {
        if (aanvraag.isOpen()) {
            return Optional.of(aanvraag.beslisvraag()).filter(_ -> !aanvraag.isAmbtshalve());
        }
        return objections(aanvraag).map(Bezwaar::beslisvraag).findFirst();
    }

    /** The objection that does not say yet why; empty when there is none. */
    Optional<Bezwaar> zonderGronden(Aanvraag aanvraag) {
        return objections(aanvraag).filter(bezwaar -> bezwaar.gronden().isEmpty()).findFirst();
    }

    private Stream<Bezwaar> objections(Aanvraag aanvraag) {
        return beschikkingen.of(aanvraag.id()).stream()
                .flatMap(beschikking -> bezwaren.of(beschikking.id()).stream())
                .filter(Bezwaar::isOpen);
    }
}
