package nl.samenhang.besluit.opschorting.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvraagsectie;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaarsectie;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** Why the time to decide stood still, on the page of the application or the objection. */
@Component
class Opschortingsectie implements Aanvraagsectie, Bezwaarsectie {

    private static final int BEFORE_BEING_LATE = 25;

    private final Opschortingen opschortingen;

    Opschortingsectie(Opschortingen opschortingen) {
        this.opschortingen = opschortingen;
    }

    @Override
    public int volgorde() {
        return BEFORE_BEING_LATE;
    }

    @Override
    public Optional<Sectie> sectie(Aanvraag aanvraag) {
        return sectie(aanvraag.beslisvraag(), AanvraagRechten.BEHANDELEN);
    }

    @Override
    public Optional<Sectie> sectie(Bezwaar bezwaar) {
        return sectie(bezwaar.beslisvraag(), BezwaarRechten.BEHANDELEN);
    }

    private Optional<Sectie> sectie(Beslisvraag vraag, String recht) {
        var regels = opschortingen.of(vraag.onderwerp());
        var kan = opschortingen.isPossible(vraag) && Contexts.current().rechten().contains(recht);
        return regels.isEmpty() && !kan
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "opschorting",
                                "besluit/opschorting/sectie",
                                Map.of(
                                        "vraag", vraag, "regels", regels, "kan", kan, "recht",
                                        recht)));
    }
}
