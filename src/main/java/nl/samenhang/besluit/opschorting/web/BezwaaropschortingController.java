package nl.samenhang.besluit.opschorting.web;

import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.platform.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets the time to decide on an objection stand still: not by who decided before. */
@Controller
@RequestMapping("/bezwaren/{id}/opschorting")
@Requires(BezwaarRechten.BEHANDELEN)
class BezwaaropschortingController extends Opschortinghandelingen<BezwaarId> {

    private final Bezwaren bezwaren;

    BezwaaropschortingController(Bezwaren bezwaren, Opschortingpagina pagina) {
        super(pagina);
        this.bezwaren = bezwaren;
    }

    @Override
    Beslisvraag vraag(BezwaarId id) {
        return bezwaren.get(id).beslisvraag();
    }

    @Override
    Beslisvraag held(BezwaarId id) {
        return bezwaren.uninvolved(id).beslisvraag();
    }
}
