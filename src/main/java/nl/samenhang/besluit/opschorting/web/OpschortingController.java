package nl.samenhang.besluit.opschorting.web;

import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.platform.security.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets the time to decide on an application stand still. */
@Controller
@RequestMapping("/aanvragen/{id}/opschorting")
@Requires(AanvraagRechten.BEHANDELEN)
class OpschortingController extends Opschortinghandelingen<AanvraagId> {

    private final Aanvragen aanvragen;

    OpschortingController(Aanvragen aanvragen, Opschortingpagina pagina) {
        super(pagina);
        this.aanvragen = aanvragen;
    }

    @Override
    Beslisvraag vraag(AanvraagId id) {
        return aanvragen.get(id).beslisvraag();
    }

    @Override
    Beslisvraag held(AanvraagId id) {
        return aanvragen.open(id).beslisvraag();
    }
}
