package nl.samenhang.regie.aanspreekpunt.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten;
import org.springframework.stereotype.Component;

/** The contact person on the page of the gezin. */
@Component
class AanspreekpuntSectie implements Gezinssectie {

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
        return 10;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(AanspreekpuntRechten.INZIEN)) {
            return Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "aanspreekpunt",
                        "regie/aanspreekpunt/sectie",
                        Map.of("view", views.of(gezin))));
    }
}
