package nl.samenhang.regie.aanspreekpunt.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten;
import org.springframework.stereotype.Component;

/**
 * What the contact person asks for on the page of the gezin: somebody to appoint, a note to read, a
 * stand-in, too many changes. The name itself stands in the head of the page.
 */
@Component
class AanspreekpuntSectie implements Gezinssectie {

    private static final String TEMPLATE = "regie/aanspreekpunt/sectie";

    private final AanspreekpuntViews views;

    AanspreekpuntSectie(AanspreekpuntViews views) {
        this.views = views;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(AanspreekpuntRechten.INZIEN)) {
            return Optional.empty();
        }
        return Optional.of(views.inShort(gezin))
                .filter(AanspreekpuntView::asksForSomething)
                .map(view -> new Sectie("aanspreekpunt", TEMPLATE, Map.of("view", view)));
    }
}
