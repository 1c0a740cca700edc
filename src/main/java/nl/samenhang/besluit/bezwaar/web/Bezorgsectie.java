package nl.samenhang.besluit.bezwaar.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaarsectie;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/**
 * How the decision reached somebody who objects too late: we have to prove that it did, and who was
 * told nothing is not late (Awb art. 2:22 and 2:25).
 */
@Component
class Bezorgsectie implements Bezwaarsectie {

    private static final int FIRST = 5;

    private final Beschikkingen beschikkingen;
    private final Verzendingen verzendingen;
    private final Clock clock;

    Bezorgsectie(Beschikkingen beschikkingen, Verzendingen verzendingen, Clock clock) {
        this.beschikkingen = beschikkingen;
        this.verzendingen = verzendingen;
        this.clock = clock;
    }

    @Override
    public int volgorde() {
        return FIRST;
    }

    @Override
    public Optional<Sectie> sectie(Bezwaar bezwaar) {
        if (!bezwaar.isTeLaat()) {
            return Optional.empty();
        }
        var beschikking = beschikkingen.get(bezwaar.beschikking());
        var sinds = beschikking.bekendgemaaktOp().orElseThrow().atStartOfDay(clock.getZone());
        var bezorging =
                verzendingen.delivery(
                        beschikking.aanvraag().onderwerp(), bezwaar.inwoner(), sinds.toInstant());
        return Optional.of(
                new Sectie(
                        "bezorging", "besluit/bezwaar/bezorging", Map.of("bezorging", bezorging)));
    }
}
