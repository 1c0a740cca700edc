package nl.samenhang.mensen.registerwijziging.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.mensen.registerwijziging.Registerwijzigingen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/**
 * On the page of the gezin: that the register changed something about which somebody must decide.
 */
@Component
class Wijzigingsectie implements Gezinssectie {

    private final Registerwijzigingen wijzigingen;

    Wijzigingsectie(Registerwijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @Override
    public String plek() {
        return ZIJ;
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(RegisterwijzigingRechten.BEOORDELEN)) {
            return Optional.empty();
        }
        var open = wijzigingen.open(gezin);
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "brp",
                                "mensen/registerwijziging/gezinssectie",
                                Map.of("gezin", gezin, "open", open)));
    }
}
